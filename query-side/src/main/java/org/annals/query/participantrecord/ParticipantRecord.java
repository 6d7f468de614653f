package org.annals.query.participantrecord;

import org.annals.kernel.qualification.Qualifications;
import org.annals.query.replay.Moment;
import org.annals.query.standing.Acceptance;
import org.jspecify.annotations.Nullable;

/**
 * All that is known of a participant.
 *
 * @param position the record tells of everything up to this place in the event log
 * @param acceptance null until an application was accepted, as is the study
 * @param refusals how many requests about this participant were refused
 * @param moment which moment the record is of; null: the current state
 */
public record ParticipantRecord(
        String participant,
        Versions versions,
        long position,
        Applications applications,
        @Nullable Acceptance acceptance,
        @Nullable Study study,
        int refusals,
        @Nullable Moment moment) {

    static ParticipantRecord of(String participant, long position, RecordState state, Qualifications qualifications) {
        Acceptance acceptance = state.standing().acceptance();
        Study study = acceptance == null
                ? null
                : Study.of(state.standing(), acceptance, qualifications.pinned(acceptance.qualification()));
        return new ParticipantRecord(
                participant,
                state.versions(),
                position,
                state.applications(),
                acceptance,
                study,
                state.refusals(),
                null);
    }

    /** The same record, saying that it is of this moment. */
    ParticipantRecord at(Moment then) {
        return new ParticipantRecord(participant, versions, position, applications, acceptance, study, refusals, then);
    }
}
