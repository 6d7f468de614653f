package org.annals.query.standing;

import java.time.LocalDate;
import org.annals.kernel.identifier.CohortId;
import org.annals.kernel.participant.ParticipantEvent.ApplicationAccepted;
import org.annals.kernel.qualification.QualificationVersion;
import org.jspecify.annotations.Nullable;

/**
 * How a participant was accepted.
 *
 * @param statutoryDeadline by when the law wants the qualification; null without a statutory need
 * @param event the id of the event that says so
 */
public record Acceptance(
        String applicationId,
        CohortId cohort,
        QualificationVersion qualification,
        String deliveryGroup,
        boolean fundedPlace,
        boolean holdsNasenco,
        @Nullable LocalDate statutoryDeadline,
        LocalDate on,
        String event) {

    static Acceptance of(ApplicationAccepted it, String event) {
        return new Acceptance(
                it.applicationId(),
                it.cohort(),
                it.qualification(),
                it.deliveryGroup(),
                it.fundedPlace(),
                it.holdsNasenco(),
                it.statutoryDeadline(),
                it.on(),
                event);
    }

    public boolean statutoryNeed() {
        return statutoryDeadline != null;
    }
}
