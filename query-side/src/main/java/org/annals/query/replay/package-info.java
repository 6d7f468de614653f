/** What was known when, and what had happened by then: views worked out in memory from the event log. */
@NullMarked
package org.annals.query.replay;

import org.jspecify.annotations.NullMarked;
