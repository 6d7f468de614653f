package org.annals.query.view;

import org.jspecify.annotations.Nullable;

/**
 * A document at hand while events are folded into it.
 *
 * @param stored the position at which it stands in MongoDB; {@link LogPosition#NONE} if it does not
 * @param position the position of the last event folded in
 */
record Held<S>(
        String id, long stored, long position, @Nullable S state) {

    static <S> Held<S> absent(String id) {
        return new Held<>(id, LogPosition.NONE, LogPosition.NONE, null);
    }

    Held<S> after(LoggedEvent event, S next) {
        return new Held<>(id, stored, event.position(), next);
    }

    boolean isChanged() {
        return position > stored;
    }

    Held<S> written() {
        return new Held<>(id, position, position, state);
    }
}
