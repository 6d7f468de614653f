package org.annals.command.assessment;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.annals.command.policy.Policies;
import org.annals.kernel.assessment.AssessmentEvent;
import org.annals.kernel.assessment.AssessmentEvent.CaseStudySubmitted;
import org.annals.kernel.assessment.AssessmentEvent.ExtensionGranted;
import org.annals.kernel.assessment.AssessmentEvent.WindowMissed;
import org.annals.kernel.assessment.AssessmentEvent.WindowOpened;
import org.annals.kernel.identifier.ParticipantId;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.springframework.stereotype.Component;

/** The windows in which nothing has been accepted yet, with their deadlines. Kept in memory and filled from the events at each start. */
@Component
@ProcessingGroup(Policies.GROUP)
class OpenWindows {

    private final Map<Attempt, Instant> deadlines = new ConcurrentHashMap<>();

    record Attempt(ParticipantId participant, int number) {}

    @EventHandler
    void on(AssessmentEvent event) {
        switch (event) {
            case WindowOpened it -> open(it, it.attempt(), it.window().deadline());
            case ExtensionGranted it -> open(it, it.attempt(), it.window().deadline());
            case CaseStudySubmitted it -> close(it, it.attempt());
            case WindowMissed it -> close(it, it.attempt());
            default -> {}
        }
    }

    /** The attempts whose deadline has passed at that instant. */
    List<Attempt> passedAt(Instant instant) {
        return deadlines.entrySet().stream()
                .filter(entry -> !instant.isBefore(entry.getValue()))
                .map(Map.Entry::getKey)
                .toList();
    }

    /** How many of them end at that instant or before. */
    long endedAt(Instant instant) {
        return deadlines.values().stream()
                .filter(deadline -> !instant.isBefore(deadline))
                .count();
    }

    private void open(AssessmentEvent event, int attempt, Instant deadline) {
        deadlines.put(new Attempt(event.participant(), attempt), deadline);
    }

    private void close(AssessmentEvent event, int attempt) {
        deadlines.remove(new Attempt(event.participant(), attempt));
    }
}
