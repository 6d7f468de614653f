/** What a log states of itself and what can be proved against it: c2sp.org/tlog-checkpoint and c2sp.org/tlog-proof. */
@NullMarked
package org.annals.kernel.proof.checkpoint;

import org.jspecify.annotations.NullMarked;
