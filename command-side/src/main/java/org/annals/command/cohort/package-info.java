/** The cohort aggregate: it gives out places. */
@NullMarked
package org.annals.command.cohort;

import org.jspecify.annotations.NullMarked;
