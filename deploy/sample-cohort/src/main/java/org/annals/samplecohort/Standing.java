package org.annals.samplecohort;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Whether somebody stays on the course. */
sealed interface Standing {

    boolean studiesOn(LocalDate date);

    /** On the course from start to end. */
    record Stays() implements Standing {
        @Override
        public boolean studiesOn(LocalDate date) {
            return true;
        }
    }

    /** Gone for good from {@code on}; {@code again}: the withdrawal is reported a second time. */
    record Withdraws(LocalDate on, String reason, boolean again) implements Standing {
        @Override
        public boolean studiesOn(LocalDate date) {
            return date.isBefore(on);
        }
    }

    /** Away from {@code from} until {@code resumed}, which is not there yet when null. */
    record Defers(LocalDate from, @Nullable LocalDate resumed, String reason, boolean again) implements Standing {
        @Override
        public boolean studiesOn(LocalDate date) {
            return date.isBefore(from) || (resumed != null && !date.isBefore(resumed));
        }
    }
}
