package org.annals.kernel.identifier;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.regex.Pattern;

/** The id of a cohort and of its stream of events: {@code cohort-npq-senco-2024-autumn}. */
public record CohortId(@JsonValue String value) implements Comparable<CohortId> {

    public static final String PREFIX = "cohort-";

    private static final Pattern FORM = Pattern.compile("cohort-[a-z0-9-]+-[0-9]{4}-(spring|autumn)");

    /** @throws IllegalArgumentException if the text is not of the form above */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public CohortId {
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException(
                    "a cohort's id is cohort-<qualification>-<year>-<spring or autumn>, such as cohort-npq-senco-2024-autumn");
        }
    }

    public static CohortId of(String qualification, String year, Intake intake) {
        return new CohortId(PREFIX + qualification + "-" + year + "-" + intake.word());
    }

    /** The code of the qualification that the cohort takes. */
    public String qualification() {
        String rest = value.substring(PREFIX.length());
        return rest.replaceFirst("-[0-9]{4}-(spring|autumn)$", "");
    }

    @Override
    public int compareTo(CohortId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
