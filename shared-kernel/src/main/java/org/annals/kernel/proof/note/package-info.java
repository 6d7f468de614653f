/** Signed notes (c2sp.org/signed-note): a text, and under it the signatures of those who stand by it. */
@NullMarked
package org.annals.kernel.proof.note;

import org.jspecify.annotations.NullMarked;
