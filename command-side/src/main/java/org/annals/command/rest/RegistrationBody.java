package org.annals.command.rest;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.annals.command.participant.ParticipantCommand.ReceiveRegistration;
import org.annals.kernel.identifier.ParticipantId;
import org.annals.kernel.identifier.Trn;
import org.annals.kernel.identifier.Ukprn;
import org.annals.kernel.identifier.Urn;
import org.annals.kernel.participant.Registration;
import org.annals.kernel.participant.WorksAsSenco;
import org.annals.kernel.personal.Personal;
import org.jspecify.annotations.Nullable;

@Schema(
        description = "A registration with the DfE.",
        additionalProperties = Schema.AdditionalPropertiesValue.FALSE,
        example = """
                {"application_id": "bc38d756-d005-4979-a2da-95a83ec33dd6",
                 "dfe_participant_id": "86ff0de2-6a76-4806-9aab-0a377f90ade7", "trn": "6096102",
                 "full_name": "George Xu", "email": "george.xu@school.example", "school_urn": "147694",
                 "school_ukprn": "10080694", "cohort": "2024", "eligible_for_funding": true, "works_as_senco": "yes",
                 "senco_start_date": "2023-09-01", "updated_at": "2024-07-13T15:00:00Z"}""")
record RegistrationBody(
        @Pattern(regexp = "^[a-z0-9-]{1,60}$")
        @Schema(
                description = "The qualification's code; may be left out while there is only one.",
                example = "npq-senco")
        @Nullable
        String qualification,

        @NotNull UUID applicationId,
        @NotNull UUID dfeParticipantId,

        @NotNull @Schema(implementation = String.class, description = "5 to 7 digits; other characters are left out.")
        Trn trn,

        @Size(max = NAME) @Nullable String fullName,
        @Size(max = NAME) @Email @Nullable String email,

        @Schema(implementation = String.class, pattern = "^[0-9]{6,7}$") @Nullable
        Urn schoolUrn,

        @Schema(implementation = String.class, pattern = "^[0-9]{8}$") @Nullable
        Ukprn schoolUkprn,

        @Pattern(regexp = "^[0-9]{4}$") @Schema(description = "The year in which the cohort starts.") @Nullable
        String cohort,

        @NotNull Boolean eligibleForFunding,
        @Nullable WorksAsSenco worksAsSenco,

        @Schema(description = "From 1960-01-01 to today, and only with works_as_senco yes.") @Nullable
        LocalDate sencoStartDate,

        @Schema(description = "When the DfE last changed it.") @Nullable
        Instant updatedAt)
        implements CommandBody {

    private static final LocalDate EARLIEST = LocalDate.of(1960, 1, 1);

    /**
     * @param code of the qualification that the registration is for
     * @throws InvalidFields if the date of becoming SENCO cannot be one
     */
    ReceiveRegistration command(ParticipantId participant, String code, LocalClock clock) {
        checkSencoStart(clock.today());
        return new ReceiveRegistration(participant, registration(code), clock.today());
    }

    private Registration registration(String code) {
        return new Registration(
                code,
                applicationId.toString(),
                dfeParticipantId.toString(),
                trn.sealed(),
                Personal.of(fullName),
                Personal.of(email),
                schoolUrn,
                schoolUkprn,
                cohort,
                eligibleForFunding,
                worksAsSenco,
                sencoStartDate,
                updatedAt);
    }

    private void checkSencoStart(LocalDate today) {
        if (sencoStartDate == null) {
            return;
        }
        if (worksAsSenco != WorksAsSenco.YES) {
            throw InvalidFields.of("senco_start_date", "must be left out unless works_as_senco is yes");
        }
        if (sencoStartDate.isBefore(EARLIEST) || sencoStartDate.isAfter(today)) {
            throw InvalidFields.of("senco_start_date", "must be a date from 1960-01-01 to today");
        }
    }
}
