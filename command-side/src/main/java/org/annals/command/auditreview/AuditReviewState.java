package org.annals.command.auditreview;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.annals.kernel.auditreview.AuditReviewEvent;
import org.annals.kernel.auditreview.AuditReviewEvent.FindingAnswered;
import org.annals.kernel.auditreview.AuditReviewEvent.FindingClosed;
import org.annals.kernel.auditreview.AuditReviewEvent.FindingRecorded;
import org.annals.kernel.auditreview.AuditReviewEvent.RepetitionNoted;
import org.annals.kernel.auditreview.AuditReviewEvent.RequestRefused;
import org.annals.kernel.auditreview.AuditReviewEvent.ReviewOpened;
import org.annals.kernel.auditreview.AuditReviewEvent.ReviewSignedOff;
import org.annals.kernel.identifier.ParticipantId;
import org.jspecify.annotations.Nullable;

/**
 * What the review's rules need to know, folded from its events; nothing of what people wrote.
 *
 * @param opened null until it was opened
 * @param signedOffBy null until it was signed off
 */
record AuditReviewState(
        @Nullable ReviewOpened opened,
        Map<Integer, Finding> findings,
        @Nullable String signedOffBy) {

    static final AuditReviewState NEW = new AuditReviewState(null, Map.of(), null);

    /** @param closedBy null until it was closed */
    record Finding(
            ParticipantId participant,
            Set<String> answeredBy,
            @Nullable String closedBy) {

        private Finding answered(String by) {
            Set<String> all = new TreeSet<>(answeredBy);
            all.add(by);
            return new Finding(participant, all, closedBy);
        }
    }

    AuditReviewState evolve(AuditReviewEvent event) {
        return switch (event) {
            case ReviewOpened it -> new AuditReviewState(it, findings, signedOffBy);
            case FindingRecorded it -> with(it.finding(), new Finding(it.participant(), Set.of(), null));
            case FindingAnswered it -> with(it.finding(), known(it.finding()).answered(it.answeredBy()));
            case FindingClosed it ->
                with(
                        it.finding(),
                        new Finding(it.participant(), known(it.finding()).answeredBy(), it.closedBy()));
            case ReviewSignedOff it -> new AuditReviewState(opened, findings, it.signedOffBy());
            case RequestRefused it -> this;
            case RepetitionNoted it -> this;
        };
    }

    Optional<Finding> finding(int number) {
        return Optional.ofNullable(findings.get(number));
    }

    boolean hasOpenFindings() {
        return findings.values().stream().anyMatch(it -> it.closedBy() == null);
    }

    boolean hasAnswered(String person) {
        return findings.values().stream().anyMatch(it -> it.answeredBy().contains(person));
    }

    private Finding known(int number) {
        return finding(number).orElseThrow(() -> new IllegalStateException("There is no finding " + number + "."));
    }

    private AuditReviewState with(int number, Finding finding) {
        Map<Integer, Finding> all = new HashMap<>(findings);
        all.put(number, finding);
        return new AuditReviewState(opened, Map.copyOf(all), signedOffBy);
    }
}
