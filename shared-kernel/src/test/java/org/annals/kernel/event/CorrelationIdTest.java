package org.annals.kernel.event;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CorrelationIdTest {

    private static final String TRACE = "4bf92f3577b34da6a3ce929d0e0e4736";
    private static final String TRACE_PARENT = "00-" + TRACE + "-00f067aa0ba902b7-01";

    @Test
    void a_client_s_own_id_is_kept() {
        assertThat(CorrelationId.sent("term-2026.1", TRACE_PARENT)).contains("term-2026.1");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "two words", "line\nbreak", "<b>", "é", "1234567", "12345"})
    void what_could_be_more_than_an_id_is_not(String unfit) {
        assertThat(CorrelationId.sent(unfit, null)).isEmpty();
    }

    @Test
    void without_a_fit_one_it_is_the_trace_s() {
        assertThat(CorrelationId.sent(null, TRACE_PARENT)).contains(TRACE);
        assertThat(CorrelationId.sent("two words", TRACE_PARENT)).contains(TRACE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "00-00000000000000000000000000000000-00f067aa0ba902b7-01",
                "ff-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01",
                "4bf92f3577b34da6a3ce929d0e0e4736"
            })
    void a_trace_that_is_none_gives_no_id(String invalid) {
        assertThat(CorrelationId.sent(null, invalid)).isEmpty();
    }
}
