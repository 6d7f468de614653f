package org.annals.query.view;

import org.jspecify.annotations.Nullable;

/**
 * A document at hand while events are folded into it.
 *
 * @param unreadable why nothing can be folded into it; null for a document as it should be
 * @param stored the position at which it stands in MongoDB; {@link LogPosition#NONE} if it does not
 * @param position the position of the last event folded in
 */
record Held<S>(
        String id,
        long stored,
        long position,
        @Nullable S state,
        @Nullable Unreadable unreadable) {

    static <S> Held<S> absent(String id) {
        return new Held<>(id, LogPosition.NONE, LogPosition.NONE, null, null);
    }

    static <S> Held<S> at(String id, long position, S state) {
        return new Held<>(id, position, position, state, null);
    }

    static <S> Held<S> unreadable(String id, Unreadable why) {
        return new Held<>(id, LogPosition.NONE, LogPosition.NONE, null, why);
    }

    /**
     * Whether the event is not in it yet.
     *
     * @throws Unreadable if nobody can say
     */
    boolean lacks(LoggedEvent event) {
        if (unreadable != null) {
            throw unreadable;
        }
        return event.position() > position;
    }

    Held<S> after(LoggedEvent event, S next) {
        return new Held<>(id, stored, event.position(), next, null);
    }

    boolean isChanged() {
        return position > stored;
    }

    Held<S> written() {
        return new Held<>(id, position, position, state, unreadable);
    }
}
