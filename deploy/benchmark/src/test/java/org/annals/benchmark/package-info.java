/** What the benchmark makes of what it reads. */
@NullMarked
package org.annals.benchmark;

import org.jspecify.annotations.NullMarked;
