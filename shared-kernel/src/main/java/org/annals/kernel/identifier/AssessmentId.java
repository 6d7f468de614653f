package org.annals.kernel.identifier;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** The id of a participant's assessment and of its stream of events: {@code assessment-} and the participant's UUID. */
public record AssessmentId(@JsonValue String value) {

    private static final String PREFIX = "assessment-";

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public AssessmentId {
        if (!UuidForm.follows(PREFIX, value)) {
            throw new IllegalArgumentException("an assessment's id is assessment- and a UUID");
        }
    }

    public static AssessmentId of(ParticipantId participant) {
        return new AssessmentId(PREFIX + participant.uuid());
    }

    public ParticipantId participant() {
        return new ParticipantId(ParticipantId.PREFIX + value.substring(PREFIX.length()));
    }

    @Override
    public String toString() {
        return value;
    }
}
