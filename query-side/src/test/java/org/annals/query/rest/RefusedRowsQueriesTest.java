package org.annals.query.rest;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.http.HttpStatus;

/** Refused and invalid rows over HTTP. */
class RefusedRowsQueriesTest extends QueriesTest {

    @Test
    void refused_and_invalid_rows_can_be_looked_up() {
        assertThat(get("/api/rows"))
                .bodyJson()
                .extractingPath("$.items[*].outcome")
                .asArray()
                .containsExactly("refused", "refused", "invalid", "refused");
    }

    @Test
    void refused_rows_can_be_filtered() {
        assertThat(get("/api/rows?outcome=invalid&file=coaching.csv&import_id=import-5"))
                .bodyJson()
                .extractingPath("$.items[0].line")
                .isEqualTo(7);
        assertThat(get("/api/rows?code=DEFERRED"))
                .bodyJson()
                .extractingPath("$.total")
                .isEqualTo(1);
    }

    @Test
    void an_outcome_that_no_such_row_has_is_invalid() {
        assertProblem(get("/api/rows?outcome=applied"), HttpStatus.BAD_REQUEST, "INVALID");
    }
}
