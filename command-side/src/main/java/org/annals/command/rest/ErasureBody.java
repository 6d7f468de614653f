package org.annals.command.rest;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.annals.command.erasure.Erasures;
import org.annals.command.participant.ParticipantCommand.EraseParticipant;
import org.annals.command.participant.ParticipantCommand.LiftLegalHold;
import org.annals.command.participant.ParticipantCommand.PlaceLegalHold;
import org.annals.kernel.access.ByCaller;
import org.annals.kernel.identifier.ParticipantId;
import org.annals.kernel.personal.Personal;
import org.jspecify.annotations.Nullable;

@Schema(
        description = "A person's decision on keeping or erasing personal data, with a reason that names nobody.",
        additionalProperties = Schema.AdditionalPropertiesValue.FALSE,
        example = """
                {"reason": "As asked for in the letter of 3 May.", "decided_by": "lead.moss", "on": "2026-05-12"}""")
record ErasureBody(
        @NotNull @Schema(implementation = String.class, maxLength = TEXT)
        Personal reason,

        @ByCaller @Size(min = 1, max = NAME) String decidedBy,
        @Nullable LocalDate on)
        implements CommandBody {

    PlaceLegalHold hold(ParticipantId participant, LocalClock clock) {
        return new PlaceLegalHold(participant, reason, decidedBy, clock.orToday(on));
    }

    LiftLegalHold lift(ParticipantId participant, LocalClock clock) {
        return new LiftLegalHold(participant, reason, decidedBy, clock.orToday(on));
    }

    EraseParticipant erase(ParticipantId participant, Erasures erasures, LocalClock clock) {
        return erasures.request(participant, reason, decidedBy, clock.orToday(on));
    }
}
