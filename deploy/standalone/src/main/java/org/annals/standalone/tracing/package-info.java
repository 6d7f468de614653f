/** Traces of a request from its arrival to the read models, for whoever collects them; nothing of it is loaded unless it is asked for. */
@NullMarked
package org.annals.standalone.tracing;

import org.jspecify.annotations.NullMarked;
