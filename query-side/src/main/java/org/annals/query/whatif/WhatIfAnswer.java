package org.annals.query.whatif;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.annals.kernel.credit.CreditStatus;
import org.annals.query.replay.Moment;
import org.annals.query.replay.Replayed;
import org.jspecify.annotations.Nullable;

/**
 * Who would stand elsewhere under other numbers.
 *
 * @param cohort null for all cohorts
 * @param changes the numbers by name
 * @param participants how many were looked at
 * @param items those whose credit status or assessment would be another, by TRN
 * @param transitions how many would go from which credit status to which
 * @param position it tells of everything up to this place in the event log
 * @param moment which moment it is for; null: the current state
 */
public record WhatIfAnswer(
        @Nullable String cohort,
        SortedMap<String, Integer> changes,
        int participants,
        List<StandingChange> items,
        List<Transition> transitions,
        long position,
        @Nullable Moment moment) {

    /** @param to {@code not-accepted} where the application would not have been accepted */
    public record Transition(String from, String to, int participants) {}

    static WhatIfAnswer of(
            @Nullable String cohort,
            SortedMap<String, Integer> changes,
            Replayed<BothWays, Pair> replayed,
            @Nullable Moment moment) {
        List<StandingChange> items = new ArrayList<>();
        int[] lookedAt = {0};
        replayed.rows((id, row) -> {
            if (cohort == null || row.cohort().value().equals(cohort)) {
                lookedAt[0]++;
                if (row.from().hasOtherStatusThan(row.to())) {
                    items.add(new StandingChange(id, row.trn().value(), row.from(), row.to()));
                }
            }
        });
        items.sort(Comparator.comparing(StandingChange::trn));
        return new WhatIfAnswer(cohort, changes, lookedAt[0], items, transitions(items), replayed.position(), moment);
    }

    private static List<Transition> transitions(List<StandingChange> items) {
        Map<List<String>, Integer> counts = new TreeMap<>(Comparator.comparing(Object::toString));
        items.forEach(it -> counts.merge(
                List.of(word(it.from().creditStatus()), word(it.to().creditStatus())), 1, Integer::sum));
        return counts.entrySet().stream()
                .map(it -> new Transition(it.getKey().getFirst(), it.getKey().getLast(), it.getValue()))
                .toList();
    }

    private static String word(@Nullable CreditStatus status) {
        return status == null ? "not-accepted" : status.word();
    }
}
