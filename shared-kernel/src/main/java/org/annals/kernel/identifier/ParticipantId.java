package org.annals.kernel.identifier;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;

/** The id of a participant and of the stream of events: {@code participant-} and a UUID. It tells nothing about the person. */
public record ParticipantId(@JsonValue String value) implements Comparable<ParticipantId> {

    public static final String PREFIX = "participant-";

    /** @throws IllegalArgumentException if the text is not of the form above */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public ParticipantId {
        if (!isOne(value)) {
            throw new IllegalArgumentException("a participant's id is participant- and a UUID");
        }
    }

    /** Whether the text is of the form above. */
    public static boolean isOne(String text) {
        return UuidForm.follows(PREFIX, text);
    }

    public static ParticipantId of(UUID uuid) {
        return new ParticipantId(PREFIX + uuid);
    }

    /** The UUID alone; the participant's assessment has the same. */
    public String uuid() {
        return value.substring(PREFIX.length());
    }

    @Override
    public int compareTo(ParticipantId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
