package org.annals.kernel.participant;

import java.time.Instant;
import java.time.LocalDate;
import org.annals.kernel.identifier.Ukprn;
import org.annals.kernel.identifier.Urn;
import org.annals.kernel.personal.Personal;
import org.jspecify.annotations.Nullable;

/**
 * A registration with the DfE as its lead provider API shows it: it creates an application for a provider.
 *
 * @param qualification the code of the qualification that it is for
 * @param applicationId the DfE's id of the application, a UUID
 * @param dfeParticipantId the DfE's id of the person, a UUID
 * @param sencoSince when the person became SENCO; only with {@link WorksAsSenco#YES}
 * @param updatedAt when the DfE last changed it
 */
public record Registration(
        String qualification,
        String applicationId,
        String dfeParticipantId,
        Personal trn,
        @Nullable Personal fullName,
        @Nullable Personal email,
        @Nullable Urn schoolUrn,
        @Nullable Ukprn schoolUkprn,
        @Nullable String cohort,
        boolean eligibleForFunding,
        @Nullable WorksAsSenco worksAsSenco,
        @Nullable LocalDate sencoSince,
        @Nullable Instant updatedAt) {

    /** What is left of it once the person was erased. */
    public Registration erased() {
        return new Registration(
                qualification,
                applicationId,
                dfeParticipantId,
                Personal.ERASED,
                fullName == null ? null : Personal.ERASED,
                email == null ? null : Personal.ERASED,
                schoolUrn,
                schoolUkprn,
                cohort,
                eligibleForFunding,
                worksAsSenco,
                sencoSince,
                updatedAt);
    }

    /** Whether the DfE changed this version after the other; not if either does not say. */
    public boolean isNewerThan(Registration other) {
        return updatedAt != null && other.updatedAt != null && updatedAt.isAfter(other.updatedAt);
    }
}
