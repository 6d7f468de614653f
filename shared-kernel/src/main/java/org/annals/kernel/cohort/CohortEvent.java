package org.annals.kernel.cohort;

import java.time.LocalDate;
import org.annals.kernel.event.DomainEvent;
import org.annals.kernel.event.Repetition;
import org.annals.kernel.identifier.CohortId;
import org.annals.kernel.identifier.ParticipantId;
import org.annals.kernel.personal.Personal;
import org.annals.kernel.qualification.QualificationVersion;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;

/** What can happen to a cohort. */
public sealed interface CohortEvent extends DomainEvent {

    CohortId cohort();

    /** A cohort was opened; it keeps this version of the specification for ever. */
    @Revision("1")
    record CohortOpened(CohortId cohort, QualificationVersion qualification, CohortPlan plan, LocalDate on)
            implements CohortEvent {}

    /** The plan of a cohort changed; places that were given out stay so. */
    @Revision("1")
    record CohortRevised(CohortId cohort, CohortPlan plan, LocalDate on) implements CohortEvent {}

    /** A place went to a participant. It is never given out again. */
    @Revision("1")
    record PlaceTaken(
            CohortId cohort, ParticipantId participant, String deliveryGroup, boolean fundedPlace, LocalDate on)
            implements CohortEvent {}

    /**
     * A row of an imported file could not be read and was set aside. It is kept in a stream beside the cohort's own.
     *
     * @param line the row's line in the file, counted from 1
     * @param message what is wrong with which column
     * @param content the row as it stood, cut after {@value #CONTENT_LIMIT} characters
     */
    @Revision("1")
    record RowSetAside(
            CohortId cohort,
            String importId,
            String file,
            int line,
            String message,
            @Nullable Personal content,
            LocalDate on)
            implements CohortEvent {

        public static final int CONTENT_LIMIT = 4_000;
    }

    /** What was asked for stood so already and changed nothing; noted so that the same request comes to the same again. */
    @Revision("1")
    record RepetitionNoted(CohortId cohort, String request, LocalDate on) implements CohortEvent, Repetition {}
}
