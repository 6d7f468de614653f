package org.annals.command.importing;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import org.annals.kernel.words.Word;

/** How imports end and what their rows come to, as {@code annals.imports} and {@code annals.import.rows}. */
record ImportMeters(MeterRegistry registry) {

    /** How an import can end. */
    enum End implements Word {
        FINISHED("finished"),
        UNREADABLE("unreadable"),
        STOPPED("stopped");

        private final String word;

        End(String word) {
            this.word = word;
        }

        @Override
        public String word() {
            return word;
        }
    }

    /** @param file one of the names that files of a cohort folder have */
    void row(String file, RowOutcome outcome) {
        Counter.builder("annals.import.rows")
                .description("Rows that were decided, or could not be read")
                .tags("file", file, "outcome", outcome.word())
                .register(registry)
                .increment();
    }

    void ended(End how) {
        Counter.builder("annals.imports")
                .description("Imports that have ended")
                .tags("outcome", how.word())
                .register(registry)
                .increment();
    }
}
