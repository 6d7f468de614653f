package org.annals.command.importing;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import org.annals.command.participant.ParticipantCommand.NoteRepetition;
import org.annals.command.participant.ParticipantCommand.RecordSubmittedWork;
import org.annals.kernel.identifier.ParticipantId;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Reads Canvas Live Events: which assignment was submitted by whom. */
final class CanvasReader implements RowReader {

    private static final String SUBMISSION = "submission_";
    private static final String ASSIGNMENT = "assignment_id";
    private static final Set<String> HANDED_IN = Set.of("submitted", "graded", "pending_review");

    private final FolderContext folder;

    CanvasReader(FolderContext folder) {
        this.folder = folder;
    }

    @Override
    public Reading read(RawRow row) {
        ObjectNode event = Json.object(row.content());
        Cells metadata = JsonCells.of(part(event, "metadata"));
        String name = metadata.required("event_name");
        Instant recordedAt = metadata.instant("event_time");
        if (!name.startsWith(SUBMISSION)) {
            return new Reading.CountsForNothing(recordedAt);
        }
        Cells body = JsonCells.of(part(event, "body"));
        boolean handedIn =
                body.text("workflow_state").filter(HANDED_IN::contains).isPresent()
                        && body.text("submitted_at").isPresent();
        if (!handedIn && body.text(ASSIGNMENT).isEmpty()) {
            return new Reading.CountsForNothing(recordedAt);
        }
        Assignment assignment = assignment(body);
        if (!handedIn) {
            return new Reading.CountsForNothing(recordedAt);
        }
        return switch (assignment) {
            case Assignment.StandsFor it -> submitted(recordedAt, metadata, body, it);
            case Assignment.StandsForNothing it -> nothing(recordedAt, metadata);
            case Assignment.StandsForUnknown it ->
                throw new UnreadableRow("body.assignment_id: " + AssignmentMap.FILE + " maps this assignment to "
                        + it.element() + ", which the course does not have");
        };
    }

    private Reading submitted(Instant recordedAt, Cells metadata, Cells body, Assignment.StandsFor assignment) {
        Instant submittedAt = body.instant("submitted_at");
        RecordSubmittedWork request = new RecordSubmittedWork(
                folder.participant(metadata.trn("user_sis_id")),
                body.required(ASSIGNMENT),
                assignment.work(),
                submittedAt,
                folder.dateOf(submittedAt));
        return new Reading.Asks(recordedAt, request, "canvas");
    }

    /** Remembered where the person is known, so that it stays without effect when the map changes later. */
    private Reading nothing(Instant recordedAt, Cells metadata) {
        try {
            ParticipantId participant = folder.participant(metadata.trn("user_sis_id"));
            LocalDate on = folder.dateOf(recordedAt);
            return new Reading.Asks(recordedAt, new NoteRepetition(participant, on), "canvas");
        } catch (UnreadableRow nobody) {
            return new Reading.CountsForNothing(recordedAt);
        }
    }

    private Assignment assignment(Cells body) {
        Assignment assignment = folder.assignments().get(body.required(ASSIGNMENT));
        if (assignment == null) {
            throw new UnreadableRow("body.assignment_id: this assignment is not in " + AssignmentMap.FILE);
        }
        return assignment;
    }

    private static JsonNode part(ObjectNode event, String name) {
        if (event.get(name) instanceof ObjectNode object) {
            return object;
        }
        throw new UnreadableRow(name + ": an object was expected");
    }
}
