package org.annals.standalone.web;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.ServletException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.annals.kernel.event.CorrelationId;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.slf4j.MDC;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

/** Each request has an id, which its answer, its log and its events bear. */
class CorrelationFilterTest {

    private final MockHttpServletRequest request = new MockHttpServletRequest("GET", "/api/cohorts");
    private final MockHttpServletResponse response = new MockHttpServletResponse();

    @Test
    void the_client_s_id_comes_back() throws Exception {
        request.addHeader(CorrelationId.HEADER, "term-2026.1");

        filter();

        assertThat(response.getHeader(CorrelationId.HEADER)).isEqualTo("term-2026.1");
    }

    @Test
    void an_id_of_odd_characters_is_replaced_by_a_new_one() throws Exception {
        request.addHeader(CorrelationId.HEADER, "<script>");

        filter();

        assertThat(UUID.fromString(response.getHeader(CorrelationId.HEADER))).isNotNull();
    }

    @Test
    void what_is_logged_and_recorded_meanwhile_has_the_same_id() throws Exception {
        List<@Nullable Object> meanwhile = filter();

        assertThat(meanwhile).hasSize(2).containsOnly(response.getHeader(CorrelationId.HEADER));
    }

    @Test
    void afterwards_nothing_is_logged_under_it() throws Exception {
        filter();

        assertThat(MDC.get(CorrelationId.LOGGED)).isNull();
    }

    /** The id as the log and the command side see it while the request is answered. */
    private List<@Nullable Object> filter() throws ServletException, IOException {
        List<@Nullable Object> seen = new ArrayList<>();
        new CorrelationFilter().doFilter(request, response, (asked, answered) -> {
            seen.add(MDC.get(CorrelationId.LOGGED));
            seen.add(asked.getAttribute(CorrelationId.HEADER));
        });
        return seen;
    }
}
