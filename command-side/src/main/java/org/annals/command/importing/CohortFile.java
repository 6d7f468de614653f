package org.annals.command.importing;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.annals.kernel.cohort.CohortPlan;
import org.annals.kernel.cohort.DeliveryGroup;
import org.annals.kernel.cohort.FaceToFaceEvent;
import org.annals.kernel.identifier.CohortId;
import org.annals.kernel.identifier.Intake;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** {@code cohort.json}: which cohort a folder is about and how it is planned. */
record CohortFile(CohortId cohort, CohortPlan plan, String key) {

    static final String FILE = "cohort.json";

    /** @throws UnreadableFile if it is missing or a field in it is missing or wrong */
    static CohortFile read(Path folder, RowKey keys) {
        Path path = folder.resolve(FILE);
        if (!Files.exists(path)) {
            throw new UnreadableFile(FILE, "is missing; a cohort folder needs it");
        }
        ObjectNode json = JsonFile.read(path);
        try {
            Cells cells = JsonCells.of(json);
            CohortId cohort = CohortId.of(
                    cells.required("qualification"),
                    cells.read("cohort", CohortFile::year, "is a year such as 2024"),
                    cells.word("intake", Intake.class));
            RawRow whole = new RawRow(1, Map.of(), Json.text(json), null);
            return new CohortFile(cohort, plan(json, cells), keys.of(FILE, whole));
        } catch (UnreadableRow | IllegalArgumentException e) {
            throw new UnreadableFile(FILE, "cannot be read: " + e.getMessage());
        }
    }

    private static CohortPlan plan(ObjectNode json, Cells cells) {
        Cells registration = JsonCells.of(json.path("registration"));
        List<DeliveryGroup> groups = new ArrayList<>();
        for (JsonNode group : json.path("delivery_groups")) {
            groups.add(group(group));
        }
        return new CohortPlan(
                cells.required("schedule"),
                cells.whole("funded_places", 0),
                cells.date("starts_on"),
                optionalDate(cells, "ends_on"),
                optionalDate(registration, "opens"),
                optionalDate(registration, "closes"),
                List.copyOf(groups));
    }

    private static DeliveryGroup group(JsonNode group) {
        Cells cells = JsonCells.of(group);
        List<FaceToFaceEvent> events = new ArrayList<>();
        for (JsonNode event : group.path("events")) {
            Cells day = JsonCells.of(event);
            events.add(new FaceToFaceEvent(
                    day.whole("day", 1), day.date("date"), day.text("venue").orElse(null)));
        }
        return new DeliveryGroup(
                cells.required("code"),
                cells.text("delivery_partner").orElse(""),
                cells.whole("places", 0),
                List.copyOf(events));
    }

    private static @Nullable LocalDate optionalDate(Cells cells, String column) {
        return cells.text(column).isEmpty() ? null : cells.date(column);
    }

    private static String year(String text) {
        if (!text.matches("[0-9]{4}")) {
            throw new IllegalArgumentException();
        }
        return text;
    }
}
