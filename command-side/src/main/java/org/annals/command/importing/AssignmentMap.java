package org.annals.command.importing;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.annals.kernel.participant.SubmittedWork;
import org.annals.kernel.qualification.QualificationSpecification;

/** Reads {@code canvas-assignments.csv}: which assignment stands for which element. */
final class AssignmentMap {

    static final String FILE = "canvas-assignments.csv";

    private static final List<String> COLUMNS = List.of("assignment_id", "title", "element");

    private AssignmentMap() {}

    static Map<String, Assignment> read(Path folder, QualificationSpecification specification) {
        Map<String, Assignment> found = new HashMap<>();
        new CsvFile(folder.resolve(FILE), COLUMNS).forEach(row -> {
            if (row.fault() != null) {
                throw new UnreadableFile(FILE, "line " + row.line() + ": " + row.fault());
            }
            Cells cells = new Cells(row.cells());
            String element = cells.text("element").orElse("");
            cells.text("assignment_id").ifPresent(id -> found.put(id, assignment(element, specification)));
        });
        return found;
    }

    private static Assignment assignment(String element, QualificationSpecification specification) {
        if (element.isEmpty()) {
            return new Assignment.StandsForNothing();
        }
        try {
            SubmittedWork work = SubmittedWork.read(element);
            return work.isPartOf(specification)
                    ? new Assignment.StandsFor(work)
                    : new Assignment.StandsForUnknown(element);
        } catch (IllegalArgumentException e) {
            return new Assignment.StandsForUnknown(element);
        }
    }
}
