package org.annals.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;

class ReportTest {

    private final StringWriter printed = new StringWriter();
    private final Report report = new Report(new PrintWriter(printed));

    @Test
    void a_figure_stands_beside_its_target() {
        report.atLeast("Import", 2_345.6, 1_500, "rows/s");

        assertThat(printed.toString()).contains("Import", "2,346 rows/s", "at least 1,500 rows/s");
    }

    @Test
    void a_target_that_is_met_is_not_talked_about() {
        report.atMost("Start", 3.2, 15, "s");

        assertThat(printed.toString()).doesNotContain("missed");
    }

    @Test
    void a_target_that_is_missed_is_said_to_be() {
        report.atLeast("Import", 1_499, 1_500, "rows/s");
        report.atMost("Start", 15.1, 15, "s");

        assertThat(printed.toString().lines()).allMatch(line -> line.endsWith("(missed)"));
    }
}
