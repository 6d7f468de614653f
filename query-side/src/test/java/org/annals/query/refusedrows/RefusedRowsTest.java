package org.annals.query.refusedrows;

import static org.annals.query.fixture.Events.attended;
import static org.annals.query.fixture.Events.participant;
import static org.annals.query.fixture.Events.refused;
import static org.annals.query.fixture.Events.rowSetAside;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.annals.kernel.event.EventMetadata;
import org.annals.kernel.refusal.RefusalCode;
import org.annals.query.fixture.Folded;
import org.annals.query.fixture.Logged;
import org.junit.jupiter.api.Test;

class RefusedRowsTest {

    private static final RefusedRows ROWS = new RefusedRows();

    @Test
    void a_refused_row_names_its_file_line_and_import() {
        RefusedRow row = RefusedRow.of(Logged.event(
                        refused(1, RefusalCode.WITHDRAWN),
                        Map.of(
                                EventMetadata.FILE, "attendance.csv",
                                EventMetadata.LINE, "17",
                                EventMetadata.CORRELATION_ID, "import-5")))
                .orElseThrow();

        assertThat(row.outcome()).isEqualTo("refused");
        assertThat(row.code()).isEqualTo("WITHDRAWN");
        assertThat(row.file()).isEqualTo("attendance.csv");
        assertThat(row.line()).isEqualTo(17);
        assertThat(row.importId()).isEqualTo("import-5");
        assertThat(row.participant()).isEqualTo(participant(1).value());
    }

    @Test
    void a_refused_request_has_no_file_and_no_import() {
        RefusedRow row = Folded.of(ROWS, refused(1, RefusalCode.WITHDRAWN)).state();

        assertThat(row.file()).isNull();
        assertThat(row.line()).isNull();
        assertThat(row.importId()).isNull();
    }

    @Test
    void a_row_that_could_not_be_read_says_what_is_wrong() {
        RefusedRow row = Folded.of(ROWS, rowSetAside("coaching.csv", 4)).state();

        assertThat(row.outcome()).isEqualTo("invalid");
        assertThat(row.code()).isNull();
        assertThat(row.message()).isEqualTo("minutes is no number");
        assertThat(row.importId()).isEqualTo("import-5");
    }

    @Test
    void each_refusal_is_a_document_of_its_own() {
        assertThat(Folded.of(ROWS, refused(1, RefusalCode.LATE), refused(1, RefusalCode.LATE))
                        .states())
                .hasSize(2);
    }

    @Test
    void what_was_done_is_not_among_them() {
        assertThat(Folded.of(ROWS, attended(1, 1)).states()).isEmpty();
    }
}
