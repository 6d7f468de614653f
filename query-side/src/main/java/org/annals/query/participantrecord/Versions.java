package org.annals.query.participantrecord;

import org.annals.kernel.identifier.AssessmentId;
import org.annals.query.view.LoggedEvent;
import org.jspecify.annotations.Nullable;

/**
 * The versions of a participant's two streams, as {@code If-Match} takes them: the place of the last event in its
 * stream, counted from 0.
 *
 * @param assessment null while nothing happened in the assessment
 */
public record Versions(@Nullable Long participant, @Nullable Long assessment) {

    static final Versions NONE = new Versions(null, null);

    Versions apply(LoggedEvent event) {
        boolean inAssessment = event.participant().map(AssessmentId::of).stream()
                .anyMatch(it -> it.value().equals(event.stream()));
        return inAssessment ? new Versions(participant, event.sequence()) : new Versions(event.sequence(), assessment);
    }
}
