/** The event store on PostgreSQL: its tables, and an engine whose readers never pass a transaction that is still in flight. */
@NullMarked
package org.annals.standalone.eventstore;

import org.jspecify.annotations.NullMarked;
