package org.annals.query.whatif;

import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.annals.query.rest.QueryProblem;
import org.jspecify.annotations.Nullable;

/** The numbers that a question asks about. */
final class WhatIfQuery {

    private static final String THRESHOLD = "engagement.threshold_percent";
    private static final String WANTED =
            "set is a value's name in the specification file and a whole number, such as case_study.min_words=1200.";

    private WhatIfQuery() {}

    /** @throws QueryProblem {@code INVALID} if nothing is to be another, or it cannot be read */
    static SortedMap<String, Integer> changes(@Nullable Integer threshold, @Nullable List<String> set) {
        SortedMap<String, Integer> changes = new TreeMap<>();
        if (threshold != null) {
            changes.put(THRESHOLD, threshold);
        }
        if (set != null) {
            set.forEach(it -> read(it, changes));
        }
        if (changes.isEmpty()) {
            throw QueryProblem.invalid("Say what would be another: engagement_threshold, or set.");
        }
        return changes;
    }

    private static void read(String text, SortedMap<String, Integer> changes) {
        if (!text.matches("[a-z0-9_.]{1,100}=-?[0-9]{1,8}")) {
            throw QueryProblem.invalid(WANTED);
        }
        int equals = text.indexOf('=');
        Integer before = changes.put(text.substring(0, equals), Integer.valueOf(text.substring(equals + 1)));
        if (before != null) {
            throw QueryProblem.invalid(text.substring(0, equals) + " is there twice.");
        }
    }
}
