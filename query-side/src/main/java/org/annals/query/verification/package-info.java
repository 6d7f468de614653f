/** Do the read models say what the events say? Each is worked out again from the events alone and compared. */
@NullMarked
package org.annals.query.verification;

import org.jspecify.annotations.NullMarked;
