package org.annals.command.rest;

import static org.assertj.core.api.Assertions.assertThat;

import org.annals.command.request.StoreUnavailable;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;

class CommandProblemsTest {

    @Test
    void a_store_that_is_away_is_worth_another_try() {
        ResponseEntity<ProblemDetail> answer =
                new CommandProblems().unavailable(new StoreUnavailable("Not now.", new IllegalStateException()));

        assertThat(answer.getStatusCode().value()).isEqualTo(503);
        assertThat(answer.getHeaders().getFirst(HttpHeaders.RETRY_AFTER)).isEqualTo("1");
        assertThat(answer.getBody())
                .extracting(ProblemDetail::getProperties)
                .extracting("code")
                .isEqualTo("STORE_UNAVAILABLE");
    }
}
