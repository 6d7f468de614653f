package org.annals.command.importing;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import org.annals.kernel.refusal.RefusalCode;
import org.jspecify.annotations.Nullable;

/**
 * What an import came to.
 *
 * @param files rows by outcome, for each of the ten row files
 * @param registrations the DfE's applications by outcome
 * @param refusals refused rows by file and code
 * @param rows each refused or invalid row
 */
public record ImportReport(
        Map<String, Counts> files, Counts registrations, Map<String, Map<String, Integer>> refusals, List<Row> rows) {

    @Schema(name = "ImportCounts")
    public record Counts(int applied, int unchanged, int refused, int invalid) {

        static final Counts NONE = new Counts(0, 0, 0, 0);

        Counts plus(RowOutcome outcome) {
            return switch (outcome) {
                case APPLIED -> new Counts(applied + 1, unchanged, refused, invalid);
                case UNCHANGED -> new Counts(applied, unchanged + 1, refused, invalid);
                case REFUSED -> new Counts(applied, unchanged, refused + 1, invalid);
                case INVALID -> new Counts(applied, unchanged, refused, invalid + 1);
            };
        }
    }

    /** @param code the refusal code; null for an invalid row */
    @Schema(name = "ImportReportRow")
    public record Row(
            String file,
            int line,
            RowOutcome outcome,
            @Schema(types = {"string", "null"}) @Nullable String code,
            String message) {}

    /** Counts while an import runs. Used by one thread. */
    static final class Builder {

        private final Map<String, Counts> files = new LinkedHashMap<>();
        private Counts registrations = Counts.NONE;
        private final Map<String, Map<String, Integer>> refusals = new TreeMap<>();
        private final List<Row> rows = new ArrayList<>();

        private final BiConsumer<String, RowOutcome> each;

        /** @param each told of each row, with its file's name */
        Builder(BiConsumer<String, RowOutcome> each) {
            this.each = each;
            for (RowFile file : RowFile.values()) {
                files.put(file.fileName(), Counts.NONE);
            }
        }

        void count(String file, RowOutcome outcome) {
            each.accept(file, outcome);
            if (file.equals(DfeApplications.FILE)) {
                registrations = registrations.plus(outcome);
            } else {
                files.computeIfPresent(file, (name, counts) -> counts.plus(outcome));
            }
        }

        void refused(String file, int line, RefusalCode code, String message) {
            count(file, RowOutcome.REFUSED);
            refusals.computeIfAbsent(file, name -> new TreeMap<>()).merge(code.name(), 1, Integer::sum);
            rows.add(new Row(file, line, RowOutcome.REFUSED, code.name(), message));
        }

        void invalid(String file, int line, String message) {
            count(file, RowOutcome.INVALID);
            rows.add(new Row(file, line, RowOutcome.INVALID, null, message));
        }

        ImportReport build() {
            return new ImportReport(files, registrations, refusals, rows);
        }
    }
}
