/** A cohort: its id, its delivery groups and what can happen to it. */
@NullMarked
package org.annals.kernel.cohort;

import org.jspecify.annotations.NullMarked;
