/** Tells, over Axon's query bus, whoever waits for it how much of the log can be seen in the read models. */
@NullMarked
package org.annals.query.visibility;

import org.jspecify.annotations.NullMarked;
