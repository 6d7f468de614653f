/** What the sides say to each other, over Axon's query bus, of how much of the log can be seen in the read models. */
@NullMarked
package org.annals.kernel.visibility;

import org.jspecify.annotations.NullMarked;
