/** The qualification specification: a versioned file that holds every number of a qualification. */
@NullMarked
package org.annals.kernel.qualification;

import org.jspecify.annotations.NullMarked;
