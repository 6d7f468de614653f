package org.annals.query.view;

import java.util.Comparator;

/**
 * One copy of a view. Its documents, its tokens and its dead letters bear the copy's name and live and die together.
 *
 * @param number counted from 1; a rebuild makes the next one
 */
record Copy(String view, int number) implements Comparable<Copy> {

    static final String SEPARATOR = "_v";

    String collection() {
        return view + SEPARATOR + number;
    }

    @Override
    public int compareTo(Copy other) {
        return Comparator.comparing(Copy::view).thenComparingInt(Copy::number).compare(this, other);
    }
}
