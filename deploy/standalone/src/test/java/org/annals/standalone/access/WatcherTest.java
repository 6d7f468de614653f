package org.annals.standalone.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import jakarta.servlet.ServletException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import org.annals.kernel.access.Caller;
import org.annals.kernel.access.Permission;
import org.annals.kernel.access.Role;
import org.annals.standalone.start.CannotStart;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.core.context.SecurityContextHolder;

/** Whoever collects the metrics has a token of their own. */
class WatcherTest {

    private static final String TOKEN = "a-token-of-forty-characters-for-metrics";

    @TempDir
    private Path folder;

    @AfterEach
    void forget() {
        SecurityContextHolder.clearContext();
    }

    @Test
    void the_token_of_the_file_opens_the_metrics_and_nobody_s_data() throws Exception {
        Caller caller = askedWith(WatcherConfiguration.read(file(TOKEN + "\n")));

        assertThat(caller.may(Permission.SEE_METRICS)).isTrue();
        assertThat(caller.may(Permission.SEE_REGISTER)).isFalse();
    }

    @Test
    void two_tokens_can_be_known_at_once() throws Exception {
        Caller admin = new Caller("admin", Set.of(Role.ADMINISTRATOR));
        BearerFilter other = new BearerFilter(new AccessToken("another token"), admin);
        MockHttpServletRequest request = request();

        other.doFilter(
                request,
                new MockHttpServletResponse(),
                (asked, answered) -> watcher(TOKEN).doFilter(asked, answered, (again, last) -> {}));

        assertThat(SignedIn.caller().name()).isEqualTo("watcher");
    }

    @Test
    void a_token_that_could_be_guessed_is_refused() throws IOException {
        String file = file("short");

        assertThatExceptionOfType(CannotStart.class).isThrownBy(() -> WatcherConfiguration.read(file));
    }

    @Test
    void a_file_that_is_not_there_is_refused() {
        assertThatExceptionOfType(CannotStart.class)
                .isThrownBy(
                        () -> WatcherConfiguration.read(folder.resolve("none").toString()));
    }

    private static Caller askedWith(String token) throws ServletException, IOException {
        watcher(token).doFilter(request(), new MockHttpServletResponse(), (asked, answered) -> {});
        return SignedIn.caller();
    }

    private static BearerFilter watcher(String token) {
        return new BearerFilter(new AccessToken(token), new Caller("watcher", Set.of(Role.OPERATOR)));
    }

    private static MockHttpServletRequest request() {
        MockHttpServletRequest request = new MockHttpServletRequest("GET", "/actuator/prometheus");
        request.addHeader("Authorization", "Bearer " + TOKEN);
        return request;
    }

    private String file(String content) throws IOException {
        return Files.writeString(folder.resolve("token"), content).toString();
    }
}
