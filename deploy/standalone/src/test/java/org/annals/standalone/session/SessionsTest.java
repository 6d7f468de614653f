package org.annals.standalone.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNoException;

import jakarta.servlet.http.Cookie;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.annals.kernel.access.Caller;
import org.annals.kernel.access.Role;
import org.annals.standalone.account.Account;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

/** Sessions of processes that share a folder. */
class SessionsTest {

    private static final String NAME = "coach.cohen";
    private static final Account ACCOUNT = new Account(
            NAME, "hash", Set.of(Role.COACH), Set.of(), Set.of("Avon"), true, Instant.parse("2026-01-01T00:00:00Z"), 3);
    private static final Caller OF_ISSUER = new Caller("assessor.bell", Set.of(Role.ASSESSOR), Set.of("p-1"), Set.of());

    private final Installation installation;
    private final Sessions one;
    private final Sessions another;

    SessionsTest(@TempDir Path shared) {
        this.installation = new Installation(shared);
        this.one = installation.sessions();
        this.another = installation.sessions();
        installation.accounts().put(NAME, ACCOUNT);
    }

    @Test
    void who_signed_in_at_one_process_is_known_to_another() {
        Cookie cookie = begunBy(one, ACCOUNT);

        assertThat(another.caller(with(cookie)).map(Caller::name)).contains(NAME);
    }

    @Test
    void what_an_issuer_said_is_known_to_another_process() {
        MockHttpServletResponse response = new MockHttpServletResponse();
        one.begin(new MockHttpServletRequest(), response, OF_ISSUER);

        assertThat(another.caller(with(cookie(response)))).contains(OF_ISSUER);
    }

    @Test
    void the_token_against_forged_requests_is_the_same_at_every_process() {
        Cookie cookie = begunBy(one, ACCOUNT);

        assertThat(another.csrfToken(with(cookie))).isPresent().isEqualTo(one.csrfToken(with(cookie)));
    }

    @Test
    void who_signed_out_at_one_process_is_out_at_all_at_once() {
        Cookie cookie = begunBy(one, ACCOUNT);
        assertThat(another.caller(with(cookie))).isPresent();
        another.end(with(cookie));

        assertThat(one.caller(with(cookie))).isEmpty();
        assertThat(files()).isEmpty();
    }

    @Test
    void an_account_that_was_changed_or_removed_is_out_at_all_at_once() {
        Cookie cookie = begunBy(one, ACCOUNT);
        installation.accounts().remove(NAME);

        assertThat(another.caller(with(cookie))).isEmpty();
    }

    @Test
    void a_request_that_is_under_way_while_another_signs_out_does_not_bring_the_session_back() {
        Cookie cookie = begunBy(one, ACCOUNT);
        installation.clock().pass(Duration.ofMinutes(5));
        MockHttpServletRequest slow = with(cookie);
        assertThat(one.caller(slow)).isPresent();
        another.end(with(cookie));
        one.caller(slow);

        assertThat(one.caller(with(cookie))).isEmpty();
    }

    @Test
    void who_goes_on_after_a_change_of_the_account_keeps_the_token_and_the_end_and_gets_another_cookie() {
        Cookie before = begunBy(one, ACCOUNT);
        MockHttpServletRequest request = with(before);
        Optional<String> token = one.csrfToken(request);
        Instant until = one.current(request).orElseThrow().until();
        installation.clock().pass(Duration.ofMinutes(5));
        MockHttpServletResponse response = new MockHttpServletResponse();
        one.goOn(request, response, ACCOUNT);

        assertThat(another.caller(with(before))).isEmpty();
        assertThat(another.csrfToken(with(cookie(response)))).isEqualTo(token);
        assertThat(another.current(with(cookie(response))).orElseThrow().until())
                .isEqualTo(until);
    }

    @Test
    void who_uses_it_at_any_process_stays_signed_in() {
        Cookie cookie = begunBy(one, ACCOUNT);
        for (int uses = 0; uses < 4; uses++) {
            installation.clock().pass(Installation.IDLE.minusMinutes(1));
            Sessions process = uses % 2 == 0 ? another : one;
            assertThat(process.caller(with(cookie))).isPresent();
        }
    }

    @Test
    void who_was_idle_for_too_long_is_out() {
        Cookie cookie = begunBy(one, ACCOUNT);
        installation.clock().pass(Installation.IDLE);

        assertThat(one.caller(with(cookie))).isEmpty();
        assertThat(another.caller(with(cookie))).isEmpty();
    }

    @Test
    void however_busy_it_is_a_session_is_over_in_the_end() {
        Cookie cookie = begunBy(one, ACCOUNT);
        Instant end = installation.clock().instant().plus(Installation.LONGEST);
        while (installation.clock().instant().isBefore(end)) {
            assertThat(one.caller(with(cookie))).isPresent();
            installation.clock().pass(Duration.ofMinutes(20));
        }

        assertThat(one.caller(with(cookie))).isEmpty();
    }

    @Test
    void a_clock_that_is_some_seconds_behind_is_no_harm() {
        Cookie cookie = begunBy(one, ACCOUNT);
        installation.clock().pass(Duration.ofSeconds(-5));

        assertThat(another.caller(with(cookie))).isPresent();
    }

    @Test
    void that_it_is_used_is_noted_once_a_minute_at_most() throws IOException {
        Cookie cookie = begunBy(one, ACCOUNT);
        FileTime begun = Files.getLastModifiedTime(files().getFirst());
        installation.clock().pass(Duration.ofSeconds(59));
        one.caller(with(cookie));
        assertThat(Files.getLastModifiedTime(files().getFirst())).isEqualTo(begun);
        installation.clock().pass(Duration.ofSeconds(2));
        one.caller(with(cookie));

        assertThat(Files.getLastModifiedTime(files().getFirst())).isGreaterThan(begun);
    }

    @Test
    void who_has_read_the_files_cannot_be_anybody() throws IOException {
        Cookie cookie = begunBy(one, ACCOUNT);
        Path file = files().getFirst();

        assertThat(file.getFileName().toString()).doesNotContain(cookie.getValue());
        assertThat(Files.readString(file)).doesNotContain(cookie.getValue(), "hash");
        assertThat(one.caller(
                        with(new Cookie("annals-session", file.getFileName().toString()))))
                .isEmpty();
    }

    @Test
    void a_file_is_for_its_owner_only() throws IOException {
        begunBy(one, ACCOUNT);

        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(files().getFirst())))
                .isEqualTo("rw-------");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "null",
                "{}",
                "[1, 2]",
                "{\"session\":{\"by\":\"account\",\"name\":\"coach.cohen\"",
                "{\"session\":null,\"csrfToken\":\"t\"}",
                "{\"session\":{\"by\":\"account\",\"name\":\"coach.cohen\",\"changes\":3},\"csrfToken\":\"t\"}",
                "{\"session\":{\"by\":\"somebody\"},\"csrfToken\":\"t\"}",
                "{\"session\":{\"by\":\"issuer\",\"caller\":{\"name\":\"a\",\"roles\":[null]},\"until\":1},\"csrfToken\":\"t\"}"
            })
    void a_file_that_is_half_or_foreign_is_no_session(String content) throws IOException {
        Cookie cookie = begunBy(one, ACCOUNT);
        Files.writeString(files().getFirst(), content);

        assertThat(one.caller(with(cookie))).isEmpty();
    }

    @Test
    void a_folder_in_the_place_of_a_file_is_no_session() throws IOException {
        Cookie cookie = begunBy(one, ACCOUNT);
        Path file = files().getFirst();
        Files.delete(file);
        Files.createDirectory(file);

        assertThat(one.caller(with(cookie))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "../../admin.token", "AAAA", "ÄÄÄÄÄÄÄÄÄÄÄÄÄÄÄÄÄÄÄÄÄÄÄÄÄÄÄÄÄÄÄÄÄÄÄÄÄÄÄÄÄÄÄ"})
    void a_cookie_that_is_rubbish_is_no_session(String value) {
        assertThat(one.caller(with(new Cookie("annals-session", value)))).isEmpty();
    }

    @Test
    void a_visitor_who_does_not_sign_in_leaves_no_file() {
        one.caller(new MockHttpServletRequest());
        one.end(with(new Cookie("annals-session", "A".repeat(43))));

        assertThat(files()).isEmpty();
    }

    @Test
    void what_is_over_is_removed_by_whoever_comes_by() throws IOException {
        begunBy(one, ACCOUNT);
        Path left = installation.shared().resolve("sessions").resolve("0".repeat(64) + ".new");
        Files.createFile(left);
        Files.setLastModifiedTime(left, FileTime.from(installation.clock().instant()));
        Path foreign =
                Files.createFile(installation.shared().resolve("sessions").resolve("read-me"));
        installation.clock().pass(Duration.ofHours(3));
        Cookie fresh = begunBy(one, ACCOUNT);
        installation.folder().sweep();

        assertThat(files()).hasSize(2).contains(foreign);
        assertThat(one.caller(with(fresh))).isPresent();
    }

    @Test
    void a_folder_that_is_not_there_stops_no_sweeping() throws IOException {
        SignInFolder folder = installation.folder();
        Files.delete(installation.shared().resolve("sessions"));

        assertThatNoException().isThrownBy(folder::sweep);
    }

    @Test
    void a_cookie_goes_inside_tls_only_where_there_is_tls() {
        MockHttpServletResponse inside = new MockHttpServletResponse();
        installation.sessions(true).begin(new MockHttpServletRequest(), inside, ACCOUNT);

        assertThat(inside.getHeader("Set-Cookie")).contains("; Secure");
    }

    private static Cookie begunBy(Sessions process, Account account) {
        MockHttpServletResponse response = new MockHttpServletResponse();
        process.begin(new MockHttpServletRequest(), response, account);
        return cookie(response);
    }

    private static Cookie cookie(MockHttpServletResponse response) {
        String[] set = String.valueOf(response.getHeader("Set-Cookie")).split("[=;]", 3);
        return new Cookie(set[0], set[1]);
    }

    private static MockHttpServletRequest with(Cookie cookie) {
        MockHttpServletRequest request = new MockHttpServletRequest();
        request.setCookies(cookie);
        return request;
    }

    private List<Path> files() {
        try (Stream<Path> files = Files.list(installation.shared().resolve("sessions"))) {
            return files.toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
