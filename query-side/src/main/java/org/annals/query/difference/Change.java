package org.annals.query.difference;

import java.util.List;
import org.annals.query.history.HistoryEntry;
import org.jspecify.annotations.Nullable;

/**
 * A field of the credit register that is not what it was.
 *
 * @param before as text, lists with commas; null if there was nothing
 * @param after as text, lists with commas; null if there is nothing any more
 * @param events those that changed the field, in order
 */
record Change(
        String field, @Nullable String before, @Nullable String after, List<HistoryEntry> events) {}
