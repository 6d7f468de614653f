/** The query side: views of what happened, filled from the event log, and the answers given from them. */
@NullMarked
package org.annals.query;

import org.jspecify.annotations.NullMarked;
