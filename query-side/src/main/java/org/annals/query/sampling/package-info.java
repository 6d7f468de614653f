/** Whom does an auditor look at, so that nobody could choose? */
@NullMarked
package org.annals.query.sampling;

import org.jspecify.annotations.NullMarked;
