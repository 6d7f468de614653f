package org.annals.command.request;

import java.time.LocalDate;
import java.util.Locale;
import org.annals.kernel.access.Permission;
import org.jspecify.annotations.Nullable;

/** Something that a person, a file or a clock asks an aggregate to do. */
public interface Request {

    /** The id of the aggregate that decides. */
    String aggregate();

    /** The business date: the day on which it happened. */
    LocalDate on();

    /** The name under which the aggregate handles it: one for all that can be asked of it. */
    String handler();

    /** What whoever asks has to be allowed. */
    Permission permission();

    /** Who did it, as the request has it; null where it names nobody. */
    default @Nullable String doneBy() {
        return null;
    }

    /** What is asked for, such as {@code record-attendance}: the command's name in lower case with hyphens. */
    default String what() {
        return getClass().getSimpleName().replaceAll("(?<=[a-z])(?=[A-Z])", "-").toLowerCase(Locale.ROOT);
    }
}
