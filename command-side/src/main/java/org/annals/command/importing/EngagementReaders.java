package org.annals.command.importing;

import java.time.Instant;
import java.time.LocalDate;
import org.annals.command.participant.ParticipantCommand.RecordAttendance;
import org.annals.command.participant.ParticipantCommand.RecordCoaching;
import org.annals.command.participant.ParticipantCommand.RecordLdrReview;
import org.annals.kernel.participant.AttendanceStatus;
import org.annals.kernel.participant.CoachingType;
import org.annals.kernel.personal.Personal;

/** Reads registers, coaching logs and LDR reviews. */
final class EngagementReaders {

    private final FolderContext folder;

    EngagementReaders(FolderContext folder) {
        this.folder = folder;
    }

    Reading attendance(RawRow row) {
        Cells cells = new Cells(row.cells());
        Instant recordedAt = cells.instant("recorded_at");
        int day = cells.whole("day", 1);
        if (folder.specification().cycle(day).isEmpty()) {
            throw UnreadableRow.column("day", "the course has no face-to-face day " + day);
        }
        RecordAttendance request = new RecordAttendance(
                folder.participant(cells.trn("trn")),
                day,
                cells.word("status", AttendanceStatus.class),
                cells.text("reason").map(Personal::new).orElse(null),
                cells.date("date"),
                folder.dateOf(recordedAt));
        return new Reading.Asks(recordedAt, request, cells.text("recorded_by").orElse(null));
    }

    Reading coaching(RawRow row) {
        Cells cells = new Cells(row.cells());
        String coach = cells.required("coach");
        RecordCoaching request = new RecordCoaching(
                folder.participant(cells.trn("trn")),
                cells.required("session_id"),
                cells.word("type", CoachingType.class),
                cells.text("purpose").orElse(null),
                cells.whole("minutes", 1),
                coach,
                cells.date("held_on"));
        return new Reading.Asks(cells.instant("recorded_at"), request, coach);
    }

    Reading ldrReview(RawRow row) {
        Cells cells = new Cells(row.cells());
        String reviewer = cells.required("reviewer");
        LocalDate on = cells.date("reviewed_on");
        RecordLdrReview request = new RecordLdrReview(folder.participant(cells.trn("trn")), reviewer, on);
        return new Reading.Asks(cells.instant("recorded_at"), request, reviewer);
    }
}
