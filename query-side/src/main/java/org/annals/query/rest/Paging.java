package org.annals.query.rest;

import com.mongodb.client.FindIterable;

/**
 * Which part of a long answer is asked for.
 *
 * @param page counted from 0
 * @param size items a page, at most {@value #MOST}
 */
public record Paging(int page, int size) {

    public static final int MOST = 500;

    /** @throws QueryProblem {@code INVALID} if there can be no such page */
    public Paging {
        if (page < 0) {
            throw QueryProblem.invalid("page is 0 or above.");
        }
        if (size < 1 || size > MOST) {
            throw QueryProblem.invalid("size is 1 to " + MOST + ".");
        }
        if ((long) page * size > Integer.MAX_VALUE) {
            throw QueryProblem.invalid("There is no page so far back.");
        }
    }

    public int skip() {
        return page * size;
    }

    public <T> FindIterable<T> of(FindIterable<T> all) {
        return all.skip(skip()).limit(size);
    }
}
