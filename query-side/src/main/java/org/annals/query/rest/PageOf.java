package org.annals.query.rest;

import java.util.List;
import org.annals.query.replay.Moment;
import org.jspecify.annotations.Nullable;

/**
 * A part of a long answer.
 *
 * @param total how many items there are altogether
 * @param position the answer tells of everything up to this place in the event log
 * @param moment which moment the answer is for; null: the current state
 */
public record PageOf<T>(
        List<T> items,
        int page,
        int size,
        long total,
        long position,
        @Nullable Moment moment) {

    /** A part of an answer for the current state. */
    public PageOf(List<T> items, int page, int size, long total, long position) {
        this(items, page, size, total, position, null);
    }

    /** The part of an answer for a moment that is asked for. */
    public static <T> PageOf<T> of(List<T> all, Paging paging, long position, Moment moment) {
        List<T> items = all.stream().skip(paging.skip()).limit(paging.size()).toList();
        return new PageOf<>(items, paging.page(), paging.size(), all.size(), position, moment);
    }
}
