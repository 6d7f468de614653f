/** How Axon is set up, whatever the event store: serialization, metrics, the health of Axon Server. */
@NullMarked
package org.annals.standalone.axon;

import org.jspecify.annotations.NullMarked;
