/** Credits: when they are awarded, reviewed or revoked, and the status that follows. */
@NullMarked
package org.annals.kernel.credit;

import org.jspecify.annotations.NullMarked;
