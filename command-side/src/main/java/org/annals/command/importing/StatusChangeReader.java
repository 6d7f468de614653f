package org.annals.command.importing;

import java.time.Instant;
import java.time.LocalDate;
import org.annals.command.participant.ParticipantCommand.DeferParticipant;
import org.annals.command.participant.ParticipantCommand.ResumeParticipant;
import org.annals.command.participant.ParticipantCommand.WithdrawParticipant;
import org.annals.command.request.Request;
import org.annals.kernel.identifier.ParticipantId;
import org.annals.kernel.participant.DeferReason;
import org.annals.kernel.participant.WithdrawReason;

/** Reads who was deferred, resumed or withdrew. */
final class StatusChangeReader implements RowReader {

    private final FolderContext folder;

    StatusChangeReader(FolderContext folder) {
        this.folder = folder;
    }

    @Override
    public Reading read(RawRow row) {
        Cells cells = new Cells(row.cells());
        Instant recordedAt = cells.instant("recorded_at");
        ParticipantId participant = folder.participant(cells.trn("trn"));
        LocalDate on = cells.date("on");
        Request request = switch (cells.required("change")) {
            case "defer" -> new DeferParticipant(participant, cells.word("reason", DeferReason.class), on);
            case "resume" -> new ResumeParticipant(participant, on);
            case "withdraw" -> new WithdrawParticipant(participant, cells.word("reason", WithdrawReason.class), on);
            default -> throw UnreadableRow.column("change", "has to be one of defer, resume, withdraw");
        };
        return new Reading.Asks(recordedAt, request, cells.text("by").orElse(null));
    }
}
