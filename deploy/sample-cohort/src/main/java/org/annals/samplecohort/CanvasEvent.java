package org.annals.samplecohort;

import java.time.ZonedDateTime;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;

/** One Canvas Live Event about a submission. */
record CanvasEvent(
        String name,
        ZonedDateTime at,
        String trn,
        String submissionId,
        String assignmentId,
        @Nullable ZonedDateTime submittedAt,
        String state) {

    static CanvasEvent created(String submissionId, String assignmentId, String trn, ZonedDateTime at) {
        return new CanvasEvent("submission_created", at, trn, submissionId, assignmentId, at, "submitted");
    }

    /** The empty submission that Canvas sometimes reports a moment before the real one. */
    CanvasEvent unsubmitted() {
        return new CanvasEvent(
                "submission_created", at.minusMinutes(1), trn, submissionId, assignmentId, null, "unsubmitted");
    }

    CanvasEvent graded(ZonedDateTime when) {
        return new CanvasEvent("submission_updated", when, trn, submissionId, assignmentId, submittedAt, "graded");
    }

    void write(JsonGenerator json) {
        json.writeStartObject();
        writeMetadata(json);
        writeBody(json);
        json.writeEndObject();
    }

    private void writeMetadata(JsonGenerator json) {
        json.writeName("metadata");
        json.writeStartObject();
        json.writeStringProperty("event_name", name);
        json.writeStringProperty("event_time", London.utc(at));
        json.writeStringProperty("user_sis_id", trn);
        json.writeStringProperty("context_type", "Course");
        json.writeStringProperty("context_id", "77001");
        json.writeStringProperty("producer", "canvas");
        json.writeEndObject();
    }

    private void writeBody(JsonGenerator json) {
        json.writeName("body");
        json.writeStartObject();
        json.writeStringProperty("submission_id", submissionId);
        json.writeStringProperty("assignment_id", assignmentId);
        json.writeStringProperty("user_id", "1000000" + trn);
        json.writeNumberProperty("attempt", 1);
        json.writeBooleanProperty("late", false);
        json.writeBooleanProperty("missing", false);
        json.writeNullProperty("score");
        json.writeNullProperty("grade");
        json.writeNullProperty("graded_at");
        json.writeStringProperty("submission_type", "online_upload");
        json.writeStringProperty("submitted_at", submittedAt == null ? null : London.utc(submittedAt));
        json.writeStringProperty("updated_at", London.utc(at));
        json.writeStringProperty("workflow_state", state);
        json.writeEndObject();
    }
}
