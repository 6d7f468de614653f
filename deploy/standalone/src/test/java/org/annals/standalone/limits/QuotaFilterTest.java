package org.annals.standalone.limits;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.bucket4j.TimeMeter;
import jakarta.servlet.ServletException;
import java.io.IOException;
import java.util.Set;
import org.annals.kernel.access.Caller;
import org.annals.kernel.access.Role;
import org.annals.standalone.AnnalsTest;
import org.annals.standalone.access.SignedIn;
import org.annals.standalone.web.ProblemWriter;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.core.context.SecurityContextHolder;

@AnnalsTest
class QuotaFilterTest {

    private static final int A_MINUTE = 2;

    @Autowired
    private ProblemWriter problems;

    private QuotaFilter quota;

    @BeforeEach
    void begin() {
        quota = new QuotaFilter(new Pace(A_MINUTE, TimeMeter.SYSTEM_NANOTIME), problems);
    }

    @AfterEach
    void be_nobody() {
        SecurityContextHolder.clearContext();
    }

    @Test
    void who_asks_more_often_than_a_minute_allows_is_told_to_wait() throws ServletException, IOException {
        SignedIn.as(new Caller("coach.cohen", Set.of(Role.COACH)));
        ask();
        ask();
        MockHttpServletResponse answer = ask();

        assertThat(answer.getStatus()).isEqualTo(429);
        assertThat(answer.getHeader("Retry-After")).isEqualTo("30");
        assertThat(answer.getContentAsString()).contains("\"code\":\"TOO_MANY_REQUESTS\"");
    }

    @Test
    void others_do_not_wait_for_that() throws ServletException, IOException {
        SignedIn.as(new Caller("coach.cohen", Set.of(Role.COACH)));
        ask();
        ask();
        SignedIn.as(new Caller("coach.dunn", Set.of(Role.COACH)));

        assertThat(ask().getStatus()).isEqualTo(200);
    }

    @Test
    void whoever_has_the_data_folder_is_not_counted() throws ServletException, IOException {
        SignedIn.as(new Caller("admin", Set.of(Role.ADMINISTRATOR)));
        ask();
        ask();

        assertThat(ask().getStatus()).isEqualTo(200);
    }

    @Test
    void strangers_are_not_counted_here() throws ServletException, IOException {
        ask();
        ask();

        assertThat(ask().getStatus()).isEqualTo(200);
    }

    private MockHttpServletResponse ask() throws ServletException, IOException {
        MockHttpServletResponse answer = new MockHttpServletResponse();
        quota.doFilter(new MockHttpServletRequest("GET", "/api/views"), answer, new MockFilterChain());
        return answer;
    }
}
