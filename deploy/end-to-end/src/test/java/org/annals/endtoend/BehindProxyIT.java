package org.annals.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpClient;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;

/** A server behind a proxy that ends TLS and says in headers who came and how. */
@Tag("slow")
@TestInstance(Lifecycle.PER_CLASS)
class BehindProxyIT {

    private static final int ATTEMPTS = 3;
    private static final HttpClient HTTP = HttpClient.newHttpClient();
    private static final String[] SAID_BY_PROXY = {
        "X-Forwarded-Proto", "https", "X-Forwarded-Host", "annals.example", "X-Forwarded-For", "203.0.113.1"
    };

    private RunningServer server;

    @BeforeAll
    void start() {
        server = RunningServer.on(
                ServerFolders.fresh("behind-proxy"),
                "--annals.behind-tls-proxy=true",
                "--annals.sessions.attempts-a-minute=" + ATTEMPTS);
    }

    @AfterAll
    void stop() {
        server.close();
    }

    @Test
    void the_cookie_of_a_session_goes_inside_tls_only_and_browsers_come_back_so() {
        HttpAnswer answer = new Visitor(server, HTTP, SAID_BY_PROXY).signIn("auditor.kim");

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.header("Set-Cookie")).contains("annals-session=", "; Secure", "; HttpOnly");
        assertThat(answer.header("Strict-Transport-Security")).contains("max-age=");
    }

    @Test
    void who_asks_from_one_address_too_often_waits_whatever_was_in_the_header_before_the_proxy_added_to_it() {
        Visitor guesser = new Visitor(server, HTTP);

        assertThat(IntStream.range(0, 2 * ATTEMPTS)
                        .mapToObj(guess ->
                                guesser.guess("nobody-" + guess, "198.51.100.%d, 203.0.113.2".formatted(guess))))
                .contains("429 TOO_MANY_ATTEMPTS");
    }

    @Test
    void another_address_does_not_wait_for_that() {
        Visitor guesser = new Visitor(server, HTTP);
        IntStream.range(0, 2 * ATTEMPTS).forEach(guess -> guesser.guess("somebody-" + guess, "203.0.113.3"));

        assertThat(guesser.guess("somebody", "203.0.113.4")).isEqualTo("401 UNAUTHENTICATED");
    }
}
