/** Seals events on their way into any event store, and checks them on their way out. */
@NullMarked
package org.annals.standalone.sealing;

import org.jspecify.annotations.NullMarked;
