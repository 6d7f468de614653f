package org.annals.command.importing;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonValue;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * How far an import is.
 *
 * @param cohort the cohort's id; null until it is read
 * @param total rows to decide; 0 while reading
 * @param done rows decided
 * @param position where the log ended when it finished; read models that have reached it show all of it
 * @param report null until it is finished
 * @param problem why it failed; null unless it did
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ImportStatus(
        String id,
        State state,
        @Nullable String cohort,
        int total,
        int done,
        @Nullable Long position,
        @Nullable ImportReport report,
        @Nullable Problem problem) {

    /** The life of an import. */
    public enum State {
        WAITING,
        READING,
        RUNNING,
        FINISHED,
        FAILED;

        @JsonValue
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** @param code {@code UNREADABLE_FILE} or {@code IMPORT_STOPPED} */
    @Schema(name = "ImportProblem")
    public record Problem(String code, String detail) {}

    boolean isOver() {
        return state == State.FINISHED || state == State.FAILED;
    }

    static ImportStatus waiting(String id) {
        return new ImportStatus(id, State.WAITING, null, 0, 0, null, null, null);
    }

    ImportStatus reading() {
        return new ImportStatus(id, State.READING, null, 0, 0, null, null, null);
    }

    ImportStatus running(String ofCohort, int rows, int decided) {
        return new ImportStatus(id, State.RUNNING, ofCohort, rows, decided, null, null, null);
    }

    ImportStatus finished(ImportReport whole, long at) {
        return new ImportStatus(id, State.FINISHED, cohort, total, total, at, whole, null);
    }

    ImportStatus failed(String code, String detail) {
        return new ImportStatus(id, State.FAILED, cohort, total, done, null, null, new Problem(code, detail));
    }
}
