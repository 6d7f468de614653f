package org.annals.query.view;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A document as it stands in MongoDB.
 *
 * @param position the place in the log of the last event that it tells of
 * @param row what queries see; null if there is nothing to be seen
 * @param state what the fold remembers, as {@link StateBytes} writes it
 * @param states reads the state
 */
public record StoredDocument<R>(
        String id, long position, @Nullable R row, byte[] state, StateBytes states) {

    public static final String ID = "_id";
    public static final String POSITION = "position";
    static final String ROW = "row";
    static final String STATE = "state";

    /** @param state what the fold remembers, as it is in memory */
    public static <S, R> StoredDocument<R> of(String id, long position, @Nullable R row, S state) {
        return new StoredDocument<>(
                id, position, row, StateBytes.write(Objects.requireNonNull(state)), StateBytes.UNOPENED);
    }

    /**
     * What the fold of the view remembers.
     *
     * @throws RuntimeException if that cannot be read, or is not whole
     */
    public <S> S state(View<S, R> view) {
        return Whole.of(states.read(state, view.shape().state()));
    }
}
