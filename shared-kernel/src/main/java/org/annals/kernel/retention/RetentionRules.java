package org.annals.kernel.retention;

import java.time.LocalDate;
import java.time.Period;
import java.time.format.DateTimeParseException;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * How long what is kept, as the settings {@code annals.retention.*} say; null is for ever.
 *
 * @param atLeast before that no participant's data may be erased
 * @param participants after the last day on which anything happened to the participant
 * @param unreadRows after the day on which the row was set aside
 * @param accessLog after the day of the file
 */
public record RetentionRules(
        Period atLeast,
        @Nullable Period participants,
        @Nullable Period unreadRows,
        @Nullable Period accessLog) {

    private static final String AT_LEAST = "annals.retention.at-least";
    private static final String PARTICIPANTS = "annals.retention.participants";
    private static final String UNREAD_ROWS = "annals.retention.unread-rows";
    private static final String ACCESS_LOG = "annals.retention.access-log";

    /** Months have no length of their own, so periods are compared from a day on. */
    private static final LocalDate ANY_DAY = LocalDate.of(2001, 1, 1);

    /** @throws IllegalArgumentException with a sentence about the setting, if they cannot be meant */
    public RetentionRules {
        if (participants != null && ANY_DAY.plus(participants).isBefore(ANY_DAY.plus(atLeast))) {
            throw new IllegalArgumentException("%s is %s, which is shorter than %s with %s."
                    .formatted(PARTICIPANTS, participants, AT_LEAST, atLeast));
        }
    }

    /**
     * The rules in settings.
     *
     * @param setting the text of a setting; null if it is not given
     * @throws IllegalArgumentException with a sentence about the setting at fault
     */
    public static RetentionRules of(Function<String, @Nullable String> setting) {
        Period atLeast = period(AT_LEAST, setting);
        return new RetentionRules(
                atLeast == null ? Period.ZERO : atLeast,
                period(PARTICIPANTS, setting),
                period(UNREAD_ROWS, setting),
                period(ACCESS_LOG, setting));
    }

    private static @Nullable Period period(String name, Function<String, @Nullable String> setting) {
        String text = setting.apply(name);
        if (text == null || text.isBlank()) {
            return null;
        }
        try {
            Period period = Period.parse(text.strip());
            if (!period.isNegative()) {
                return period;
            }
        } catch (DateTimeParseException e) {
            // the sentence below says what is wanted
        }
        throw new IllegalArgumentException(
                "%s is %s, which is no period of years, months, weeks or days, as in P6Y or P90D."
                        .formatted(name, text));
    }
}
