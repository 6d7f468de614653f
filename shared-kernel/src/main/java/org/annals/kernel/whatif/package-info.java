/** What would have come of the same facts under another specification. */
@NullMarked
package org.annals.kernel.whatif;

import org.jspecify.annotations.NullMarked;
