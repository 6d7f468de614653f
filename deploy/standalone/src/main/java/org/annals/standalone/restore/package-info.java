/** Puts an exported event log into an empty event store, before any other part of Annals sees it. */
@NullMarked
package org.annals.standalone.restore;

import org.jspecify.annotations.NullMarked;
