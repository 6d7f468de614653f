/** What proves, to somebody who trusts nobody, that the log was never changed: checkpoints, proofs and how they come about. */
@NullMarked
package org.annals.query.evidence;

import org.jspecify.annotations.NullMarked;
