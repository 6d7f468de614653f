package org.annals.query.rest;

import static org.assertj.core.api.Assertions.assertThat;

import org.annals.query.fixture.Scenario;
import org.junit.jupiter.api.BeforeAll;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** Queries over HTTP, asked about one small cohort. */
abstract class QueriesTest {

    static final QuerySideUnderTest QUERIES = new QuerySideUnderTest();

    @BeforeAll
    static void fill() {
        QUERIES.fillOnce(Scenario.events());
    }

    static MvcTestResult get(String uri) {
        return QUERIES.http().get().uri(uri).exchange();
    }

    static void assertProblem(MvcTestResult result, HttpStatus status, String code) {
        assertThat(result).hasStatus(status);
        assertThat(result).bodyJson().extractingPath("$.code").isEqualTo(code);
    }
}
