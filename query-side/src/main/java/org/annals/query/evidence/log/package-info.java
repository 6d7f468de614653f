/** The event log as bytes: what is hashed, and nothing of what it means. */
@NullMarked
package org.annals.query.evidence.log;

import org.jspecify.annotations.NullMarked;
