package org.annals.command.importing;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.annals.command.participant.ParticipantCommand.ReceiveRegistration;
import org.annals.kernel.identifier.Trn;
import org.annals.kernel.identifier.Ukprn;
import org.annals.kernel.identifier.Urn;
import org.annals.kernel.participant.Registration;
import org.annals.kernel.participant.WorksAsSenco;
import org.annals.kernel.personal.Personal;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Reads a page of the DfE's {@code GET /api/v3/npq-applications}. Applications for other courses are left out. */
final class DfeApplications implements RowReader {

    static final String FILE = "dfe-applications.json";

    private final FolderContext folder;

    DfeApplications(FolderContext folder) {
        this.folder = folder;
    }

    /**
     * The applications of a page, in order; line counts from 1. A missing file has none.
     *
     * @throws UnreadableFile if the file is no such page
     */
    static List<RawRow> rows(Path folder) {
        Path path = folder.resolve(FILE);
        if (!Files.exists(path)) {
            return List.of();
        }
        JsonNode data = JsonFile.read(path).get("data");
        if (data == null || !data.isArray()) {
            throw new UnreadableFile(FILE, "has no array named data; export a page of the DfE's npq-applications");
        }
        List<RawRow> rows = new ArrayList<>();
        data.forEach(entry -> rows.add(new RawRow(rows.size() + 1, Map.of(), Json.text(entry), null)));
        return rows;
    }

    @Override
    public Reading read(RawRow row) {
        ObjectNode application = Json.object(row.content());
        if (!(application.get("attributes") instanceof ObjectNode attributes)) {
            throw new UnreadableRow("attributes: an object was expected");
        }
        Cells cells = JsonCells.of(attributes);
        Instant updatedAt = cells.instant(cells.text("updated_at").isPresent() ? "updated_at" : "created_at");
        if (!cells.required("course_identifier").equals(folder.specification().code())) {
            return new Reading.CountsForNothing(updatedAt);
        }
        Trn trn = cells.trn("teacher_reference_number");
        Registration registration = registration(uuid(JsonCells.of(application), "id"), trn, cells, updatedAt);
        LocalDate on = folder.dateOf(updatedAt);
        return new Reading.Asks(updatedAt, new ReceiveRegistration(folder.participant(trn), registration, on), "dfe");
    }

    private Registration registration(String id, Trn trn, Cells cells, Instant updatedAt) {
        Optional<WorksAsSenco> works = cells.text("works_as_senco").isEmpty()
                ? Optional.empty()
                : Optional.of(cells.word("works_as_senco", WorksAsSenco.class));
        LocalDate since = cells.text("senco_start_date").isEmpty() ? null : cells.date("senco_start_date");
        return new Registration(
                folder.specification().code(),
                id,
                uuid(cells, "participant_id"),
                trn.sealed(),
                Personal.of(cells.text("full_name").orElse(null)),
                Personal.of(cells.text("email").orElse(null)),
                cells.text("school_urn").isEmpty() ? null : cells.read("school_urn", Urn::new, "has 6 or 7 digits"),
                cells.text("school_ukprn").isEmpty() ? null : cells.read("school_ukprn", Ukprn::new, "has 8 digits"),
                cells.text("cohort").orElse(null),
                cells.either("eligible_for_funding", "true", "false"),
                works.orElse(null),
                since,
                updatedAt);
    }

    static String uuid(Cells cells, String column) {
        return cells.read(column, text -> UUID.fromString(text).toString(), "an id of the DfE is a UUID");
    }
}
