package org.annals.command.rest;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import org.annals.command.participant.ParticipantCommand.AcceptApplication;
import org.annals.kernel.identifier.CohortId;
import org.annals.kernel.identifier.DocumentHash;
import org.annals.kernel.identifier.ParticipantId;
import org.jspecify.annotations.Nullable;

@Schema(
        description = "The provider's own application and the decision to accept it.",
        additionalProperties = Schema.AdditionalPropertiesValue.FALSE,
        example = """
                {"application_id": "bc38d756-d005-4979-a2da-95a83ec33dd6", "cohort": "cohort-npq-senco-2024-autumn",
                 "delivery_group": "bristol", "funded_place": true, "years_teaching": 18, "opportunity_to_apply": true,
                 "headteacher_declaration_sha256": "a26a7b668d4acc9280aec1c2e830460e9a1549a063fb51e4070812a8f7262b88",
                 "holds_nasenco": false, "on": "2024-09-02"}""")
record AcceptanceBody(
        @NotNull UUID applicationId,

        @NotNull @Schema(implementation = String.class, pattern = COHORT, example = "cohort-npq-senco-2024-autumn")
        CohortId cohort,

        @NotNull @Size(min = 1, max = NAME) String deliveryGroup,
        @NotNull Boolean fundedPlace,

        @NotNull @DecimalMin("0") @DecimalMax("100") @Digits(integer = 3, fraction = 2)
        BigDecimal yearsTeaching,

        @NotNull Boolean opportunityToApply,

        @Schema(
                implementation = String.class,
                pattern = SHA256,
                description = "The signed declaration that was uploaded.")
        @Nullable
        DocumentHash headteacherDeclarationSha256,

        @NotNull Boolean holdsNasenco,
        @Nullable LocalDate on)
        implements CommandBody {

    AcceptApplication command(ParticipantId participant, LocalClock clock) {
        return new AcceptApplication(
                participant,
                applicationId.toString(),
                cohort,
                deliveryGroup,
                fundedPlace,
                yearsTeaching,
                opportunityToApply,
                headteacherDeclarationSha256,
                holdsNasenco,
                clock.orToday(on));
    }
}
