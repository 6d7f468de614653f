package org.annals.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;

/** A server that ends TLS itself, with no proxy in front. */
@Tag("slow")
@TestInstance(Lifecycle.PER_CLASS)
class TlsIT {

    private static final int ATTEMPTS = 3;

    private SelfSigned certificate;
    private RunningServer server;
    private HttpAnswer signedIn;
    private Path folder;

    @BeforeAll
    void start(@TempDir Path temporary) {
        folder = temporary;
        certificate = SelfSigned.in(folder);
        server = RunningServer.overTls(
                ServerFolders.fresh("tls"), certificate, "--annals.sessions.attempts-a-minute=" + ATTEMPTS);
        signedIn = new Visitor(server, certificate.client()).signIn("auditor.kim");
    }

    @AfterAll
    void stop() {
        server.close();
    }

    @Test
    void it_is_asked_and_answers_inside_tls() {
        assertThat(server.api().get("/api/session").text("name")).isEqualTo("admin");
    }

    @Test
    void browsers_are_told_to_come_back_inside_tls_only() {
        assertThat(server.api().get("/api/session").header("Strict-Transport-Security"))
                .contains("max-age=");
    }

    @Test
    void the_cookie_of_a_session_goes_inside_tls_only() {
        assertThat(signedIn.status()).isEqualTo(200);
        assertThat(signedIn.header("Set-Cookie")).contains("annals-session=", "; Secure", "; HttpOnly");
    }

    @Test
    void outside_of_tls_nothing_is_answered() {
        Api plain = new Api(URI.create("http://127.0.0.1:" + server.url().getPort()), server.token());

        assertThat(plain.get("/api/session").status()).isEqualTo(400);
    }

    /** The server is no proxy's, so what the header says is whatever a guesser likes. */
    @Test
    void who_guesses_gets_no_other_address_by_a_header() {
        Visitor guesser = new Visitor(server, certificate.client());

        assertThat(IntStream.range(0, 2 * ATTEMPTS)
                        .mapToObj(guess -> guesser.guess("nobody-" + guess, "198.51.100." + guess)))
                .contains("429 TOO_MANY_ATTEMPTS");
    }

    @Test
    void the_command_line_trusts_the_certificate_that_it_is_given() {
        Run trusting = server.commandLine()
                .run("register", "--ca", certificate.certificate().toString());

        assertThat(trusting.exit()).as(trusting.err()).isZero();
    }

    @Test
    void the_command_line_sends_nothing_to_whom_it_cannot_trust() {
        Run distrusting = server.commandLine().run("register");

        assertThat(distrusting.exit()).isEqualTo(1);
        assertThat(distrusting.err()).contains("--ca").doesNotContain("Exception");
    }

    @Test
    void a_password_goes_to_a_server_that_is_trusted() {
        Run signed = CommandLine.at(
                folder,
                server.url(),
                List.of("guess guess guess"),
                "sign-in",
                "nobody",
                "--ca",
                certificate.certificate().toString());

        assertThat(signed.err()).containsAnyOf("UNAUTHENTICATED", "TOO_MANY_ATTEMPTS");
    }
}
