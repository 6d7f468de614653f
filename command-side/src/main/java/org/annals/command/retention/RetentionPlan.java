package org.annals.command.retention;

import java.time.LocalDate;
import java.util.stream.Stream;

/** What is due on a day, a kind of data each. */
public record RetentionPlan(LocalDate on, DueOfKind participants, DueOfKind unreadRows, DueOfKind accessLog) {

    boolean isEmpty() {
        return Stream.of(participants, unreadRows, accessLog)
                .allMatch(it -> it.due().isEmpty());
    }
}
