/** A participant: the id, what can happen on the way through the qualification, and training status. */
@NullMarked
package org.annals.kernel.participant;

import org.jspecify.annotations.NullMarked;
