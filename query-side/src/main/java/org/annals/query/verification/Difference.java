package org.annals.query.verification;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A document of a read model that is not what the events make of it.
 *
 * @param document its id in MongoDB
 * @param participant whose document it is; null if it is a cohort's, an audit review's, or nobody's
 * @param kind {@code changed}, {@code missing} or {@code too-many}
 * @param fields what is different in it, at most {@value #MOST_FIELDS}; none if it is missing or one too many
 * @param fieldCount how many fields are different altogether
 * @param events the latest events that it rests on, at most {@value #MOST_EVENTS}, the oldest first
 * @param eventCount how many events it rests on altogether
 */
public record Difference(
        String document,
        @Nullable String participant,
        String kind,
        List<FieldDifference> fields,
        int fieldCount,
        List<EventBehind> events,
        int eventCount) {

    static final String CHANGED = "changed";
    static final String MISSING = "missing";
    static final String TOO_MANY = "too-many";

    static final int MOST_FIELDS = 50;
    static final int MOST_EVENTS = 100;

    /** Nothing in the log asks for the document. */
    static Difference tooMany(String document) {
        return new Difference(document, null, TOO_MANY, List.of(), 0, List.of(), 0);
    }
}
