package org.annals.kernel.identifier;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.nio.charset.StandardCharsets;
import java.util.UUID;

/**
 * The id of an audit review and of its stream of events: {@code auditreview-} and a UUID that follows from the cohort and
 * the title, so that nobody opens the same review twice.
 */
public record AuditReviewId(@JsonValue String value) {

    private static final String PREFIX = "auditreview-";

    /** @throws IllegalArgumentException if the text is not of the form above */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public AuditReviewId {
        if (!UuidForm.follows(PREFIX, value)) {
            throw new IllegalArgumentException("an audit review's id is auditreview- and a UUID");
        }
    }

    public static AuditReviewId of(CohortId cohort, String title) {
        byte[] name = (cohort.value() + "\n" + title).getBytes(StandardCharsets.UTF_8);
        return new AuditReviewId(PREFIX + UUID.nameUUIDFromBytes(name));
    }

    @Override
    public String toString() {
        return value;
    }
}
