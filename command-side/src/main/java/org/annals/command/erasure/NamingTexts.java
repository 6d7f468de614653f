package org.annals.command.erasure;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.annals.kernel.auditreview.AuditReviewEvent;
import org.annals.kernel.auditreview.AuditReviewEvent.ReviewSignedOff;
import org.annals.kernel.cohort.CohortEvent.RowSetAside;
import org.annals.kernel.identifier.ParticipantId;
import org.annals.kernel.personal.Personal;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.springframework.stereotype.Component;

/**
 * Finds the texts of nobody in particular that name a person: rows that could not be read, and what was written about a
 * whole audit review. Each has a key of its own. The log is read once; only such events are decoded.
 */
@Component
class NamingTexts {

    private final WholeLog log;

    NamingTexts(WholeLog log) {
        this.log = log;
    }

    /** For each person whom any text names the ids of the events with such texts, in the order of the log. */
    Map<ParticipantId, List<String>> of(Map<ParticipantId, Names> people) {
        Map<ParticipantId, List<String>> found = new HashMap<>();
        if (people.values().stream().anyMatch(Names::areKnown)) {
            log.forEach(event -> text(event).ifPresent(text -> {
                Personal opened = new Personal(text.value());
                people.forEach((person, names) -> {
                    if (names.standIn(opened)) {
                        found.computeIfAbsent(person, none -> new ArrayList<>()).add(event.getIdentifier());
                    }
                });
            }));
        }
        return found;
    }

    private static Optional<Personal> text(TrackedEventMessage<?> event) {
        Class<?> type = event.getPayloadType();
        if (type == RowSetAside.class) {
            return Optional.ofNullable(((RowSetAside) event.getPayload()).content());
        }
        if (type == ReviewSignedOff.class) {
            return Optional.ofNullable(((ReviewSignedOff) event.getPayload()).conclusion());
        }
        return type == AuditReviewEvent.RequestRefused.class
                ? Optional.ofNullable(((AuditReviewEvent.RequestRefused) event.getPayload()).content())
                : Optional.empty();
    }
}
