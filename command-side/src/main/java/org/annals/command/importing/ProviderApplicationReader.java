package org.annals.command.importing;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import org.annals.command.participant.ParticipantCommand.AcceptApplication;
import org.annals.command.participant.ParticipantCommand.RejectApplication;
import org.annals.command.request.Request;
import org.annals.kernel.identifier.DocumentHash;
import org.annals.kernel.identifier.ParticipantId;
import org.jspecify.annotations.Nullable;

/** Reads the provider's own applications with the decision on each; all of a row has to be readable, whatever the decision. */
final class ProviderApplicationReader implements RowReader {

    private final FolderContext folder;

    ProviderApplicationReader(FolderContext folder) {
        this.folder = folder;
    }

    @Override
    public Reading read(RawRow row) {
        Cells cells = new Cells(row.cells());
        Instant recordedAt = cells.instant("recorded_at");
        boolean accept = cells.either("decision", "accept", "reject");
        ParticipantId participant = folder.participant(cells.trn("trn"));
        String application = DfeApplications.uuid(cells, "dfe_application_id");
        LocalDate on = folder.dateOf(recordedAt);
        AcceptApplication accepting = accept(cells, participant, application, on);
        Request request = accept ? accepting : new RejectApplication(participant, application, folder.cohort(), on);
        return new Reading.Asks(recordedAt, request, cells.text("decided_by").orElse(null));
    }

    private AcceptApplication accept(Cells cells, ParticipantId participant, String application, LocalDate on) {
        BigDecimal years = cells.decimal("years_teaching");
        boolean opportunity = cells.either("opportunity_to_apply", "yes", "no");
        DocumentHash declaration = declaration(cells);
        boolean nasenco = cells.either("holds_nasenco", "yes", "no");
        String group = cells.required("delivery_group");
        if (folder.plan().group(group).isEmpty()) {
            throw UnreadableRow.column("delivery_group", "the cohort has no delivery group of this code");
        }
        boolean funded = cells.either("funded_place", "true", "false");
        return new AcceptApplication(
                participant, application, folder.cohort(), group, funded, years, opportunity, declaration, nasenco, on);
    }

    private static @Nullable DocumentHash declaration(Cells cells) {
        String column = "headteacher_declaration_sha256";
        return cells.text(column).isEmpty() ? null : cells.hash(column);
    }
}
