package org.annals.query.auditpack;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.annals.kernel.identifier.AssessmentId;
import org.annals.kernel.identifier.CohortId;
import org.annals.kernel.identifier.ParticipantId;
import org.annals.kernel.proof.checkpoint.SignedCheckpoint;
import org.annals.kernel.qualification.Qualifications;
import org.annals.query.evidence.Evidence;
import org.annals.query.replay.CohortStreams;
import org.annals.query.replay.Replay;
import org.annals.query.rest.QueryProblem;
import org.annals.query.view.LoggedEvent;
import org.springframework.stereotype.Component;

/** Gathers what packs are made of. A pack holds what was recorded up to its checkpoint, and nothing later. */
@Component
class AuditPacks {

    private static final int MOST_KEPT = 100;

    private final Replay replay;
    private final Evidence evidence;
    private final Qualifications qualifications;

    AuditPacks(Replay replay, Evidence evidence, Qualifications qualifications) {
        this.replay = replay;
        this.evidence = evidence;
        this.qualifications = qualifications;
    }

    /**
     * @param kept sizes of checkpoints that somebody has kept
     * @throws QueryProblem {@code UNKNOWN_PARTICIPANT} if nothing ever happened to one of that id, {@code INVALID} if the
     *     log never had one of the sizes
     */
    AuditPack participant(String id, List<Long> kept) {
        Proofs proofs = proofs(kept);
        Case found = aCase(id, proofs, new CohortStreams(replay));
        if (found.events().isEmpty()) {
            throw QueryProblem.unknownParticipant();
        }
        CohortCase cohort = found.cohort().map(it -> cohort(it, proofs)).orElse(CohortCase.NONE);
        return new ParticipantPack(found, cohort, proofs, now());
    }

    /**
     * @param kept as above
     * @throws QueryProblem {@code UNKNOWN_COHORT} if it was never opened, or as above
     */
    AuditPack cohort(String id, List<Long> kept) {
        Proofs proofs = proofs(kept);
        CohortCase found = cohort(id, proofs);
        if (found.events().isEmpty()) {
            throw QueryProblem.unknown("UNKNOWN_COHORT", "There is no such cohort.");
        }
        CohortStreams cohorts = new CohortStreams(replay);
        return new CohortPack(found, some -> cases(some, proofs, cohorts), proofs, now());
    }

    private Case aCase(String id, Proofs proofs, CohortStreams cohorts) {
        List<LoggedEvent> events =
                read(id, ParticipantId::new).map(replay::events).orElse(List.of());
        return Case.of(id, proofs.provable(events), qualifications, cohorts);
    }

    /** With one reading for all of them. */
    private List<Case> cases(List<String> ids, Proofs proofs, CohortStreams cohorts) {
        List<String> streams = ids.stream()
                .flatMap(it ->
                        Stream.of(it, AssessmentId.of(new ParticipantId(it)).value()))
                .toList();
        Map<String, List<LoggedEvent>> events = replay.events(streams).stream()
                .collect(Collectors.groupingBy(
                        it -> it.participant().orElseThrow().value()));
        return ids.stream()
                .map(it -> Case.of(it, proofs.provable(events.getOrDefault(it, List.of())), qualifications, cohorts))
                .toList();
    }

    private CohortCase cohort(String id, Proofs proofs) {
        List<LoggedEvent> events = read(id, CohortId::new).map(replay::events).orElse(List.of());
        return new CohortCase(id, proofs.provable(events));
    }

    /** Empty for what can be nobody's id. */
    private static <T> Optional<T> read(String id, Function<String, T> form) {
        try {
            return Optional.of(form.apply(id));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private Proofs proofs(List<Long> kept) {
        SignedCheckpoint checkpoint = evidence.checkpoint();
        long size = checkpoint.checkpoint().size();
        if (kept.size() > MOST_KEPT || kept.stream().anyMatch(it -> it < 1 || it > size)) {
            throw QueryProblem.invalid(
                    "kept_size is 1 or more and not above the size of the log, %d, and is given %d times at most."
                            .formatted(size, MOST_KEPT));
        }
        return new Proofs(evidence, checkpoint, kept);
    }

    private static Instant now() {
        return Instant.now().truncatedTo(ChronoUnit.SECONDS);
    }
}
