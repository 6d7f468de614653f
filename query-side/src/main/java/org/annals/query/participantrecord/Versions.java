package org.annals.query.participantrecord;

import org.annals.kernel.assessment.AssessmentEvent;
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
        return event.event() instanceof AssessmentEvent
                ? new Versions(participant, event.sequence())
                : new Versions(event.sequence(), assessment);
    }
}
