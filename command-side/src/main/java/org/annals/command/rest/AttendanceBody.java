package org.annals.command.rest;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.annals.command.participant.ParticipantCommand.RecordAttendance;
import org.annals.kernel.identifier.ParticipantId;
import org.annals.kernel.participant.AttendanceStatus;
import org.annals.kernel.personal.Personal;
import org.jspecify.annotations.Nullable;

@Schema(
        description = "What the register of a face-to-face day says of a participant.",
        additionalProperties = Schema.AdditionalPropertiesValue.FALSE,
        example = """
                {"day": 1, "status": "attended", "date": "2024-10-10"}""")
record AttendanceBody(
        @NotNull @Min(1) @Max(99) Integer day,
        @NotNull AttendanceStatus status,

        @Schema(
                implementation = String.class,
                maxLength = TEXT,
                description = "Wanted where it corrects another status.")
        @Nullable
        Personal reason,

        @Nullable LocalDate date)
        implements CommandBody {

    RecordAttendance command(ParticipantId participant, LocalClock clock) {
        return new RecordAttendance(participant, day, status, reason, clock.orToday(date), clock.today());
    }
}
