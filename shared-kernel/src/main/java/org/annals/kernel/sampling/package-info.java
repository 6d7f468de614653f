/** Choosing some of many so that anybody can choose the same again. */
@NullMarked
package org.annals.kernel.sampling;

import org.jspecify.annotations.NullMarked;
