package org.annals.query.refusedrows;

import java.util.List;
import org.annals.query.view.LoggedEvent;
import org.annals.query.view.View;
import org.jspecify.annotations.Nullable;

/** Every row and request that was refused or could not be read, each a document of its own. */
public record RefusedRows() implements View<RefusedRow, RefusedRowKey> {

    private static final Shape<RefusedRow, RefusedRowKey> SHAPE = new Shape<>(
            "refusedrows", 2, RefusedRow.class, RefusedRowKey.class, List.of("outcome", "file", "code", "importId"));

    @Override
    public Shape<RefusedRow, RefusedRowKey> shape() {
        return SHAPE;
    }

    @Override
    public List<String> touched(LoggedEvent event) {
        return RefusedRow.of(event).map(RefusedRow::eventId).stream().toList();
    }

    @Override
    public RefusedRow apply(String id, @Nullable RefusedRow before, LoggedEvent event) {
        return RefusedRow.of(event).orElseThrow();
    }

    @Override
    public RefusedRowKey row(String id, RefusedRow row) {
        return new RefusedRowKey(row.outcome(), row.file(), row.code(), row.importId());
    }
}
