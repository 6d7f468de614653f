/** Measures the application with cohorts of a real size. */
@NullMarked
package org.annals.benchmark;

import org.jspecify.annotations.NullMarked;
