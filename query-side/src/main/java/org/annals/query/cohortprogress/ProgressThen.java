package org.annals.query.cohortprogress;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.annals.query.replay.Replayed;

/** All cohorts with their members at a moment. */
record ProgressThen(Map<String, CohortSummary> cohorts, List<Member> members, long position) {

    static ProgressThen of(Replayed<ProgressState, Member> replayed) {
        Map<String, CohortSummary> cohorts = new HashMap<>();
        replayed.documents()
                .forEach((id, it) -> CohortSummary.of(id, it.state()).ifPresent(cohort -> cohorts.put(id, cohort)));
        List<Member> members = new ArrayList<>();
        replayed.rows((id, member) -> members.add(member));
        return new ProgressThen(Map.copyOf(cohorts), List.copyOf(members), replayed.position());
    }

    /** Empty if there was no such cohort then. */
    Optional<Counted> counted(String id) {
        return Optional.ofNullable(cohorts.get(id))
                .map(cohort -> new Counted(
                        cohort,
                        members.stream().filter(it -> it.cohort().equals(id)).toList()));
    }
}
