/** Which course elements a participant has engaged in, and which events say so. */
@NullMarked
package org.annals.kernel.engagement;

import org.jspecify.annotations.NullMarked;
