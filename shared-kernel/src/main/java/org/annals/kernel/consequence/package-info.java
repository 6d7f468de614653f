/** Which decisions rest on an event, and so on a correction of it. */
@NullMarked
package org.annals.kernel.consequence;

import org.jspecify.annotations.NullMarked;
