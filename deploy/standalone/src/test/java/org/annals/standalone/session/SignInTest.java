package org.annals.standalone.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.bucket4j.TimeMeter;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.annals.kernel.access.Role;
import org.annals.standalone.account.Account;
import org.annals.standalone.limits.Pace;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;

class SignInTest {

    private static final String NAME = "coach.cohen";
    private static final String PASSWORD = "correct horse battery";
    private static final String ADDRESS = "192.0.2.1";

    private final Counting passwords = new Counting();

    /** Counts how often a password was compared. */
    private static final class Counting implements PasswordEncoder {

        private final PasswordEncoder bcrypt = new BCryptPasswordEncoder(4);
        private int compared;

        @Override
        public String encode(CharSequence password) {
            return String.valueOf(bcrypt.encode(password));
        }

        @Override
        public boolean matches(CharSequence password, String hash) {
            compared++;
            return bcrypt.matches(password, hash);
        }
    }

    private final Map<String, Account> accounts =
            Map.of(NAME, account(NAME, true), "on.leave", account("on.leave", false));
    private final MovingClock clock;
    private final SignIn signIn;

    SignInTest(@TempDir Path shared) {
        Installation installation = new Installation(shared);
        this.clock = installation.clock();
        this.signIn = new SignIn(
                name -> Optional.ofNullable(accounts.get(name)),
                passwords,
                installation.lockOut(),
                new Pace(1000, TimeMeter.SYSTEM_NANOTIME));
    }

    private Account account(String name, boolean enabled) {
        return new Account(
                name, passwords.encode(PASSWORD), Set.of(Role.COACH), Set.of(), Set.of(), enabled, Instant.EPOCH, 0);
    }

    @BeforeEach
    void compare_once_so_that_spring_has_its_own_hash() {
        refused("nobody", PASSWORD);
        passwords.compared = 0;
    }

    @Test
    void the_right_password_opens_the_account() {
        assertThat(signIn.account(NAME, PASSWORD, ADDRESS).name()).isEqualTo(NAME);
    }

    @Test
    void a_password_is_compared_for_names_that_there_are_not_and_for_disabled_accounts_too() {
        refused("nobody", PASSWORD);
        assertThat(passwords.compared).isEqualTo(1);
        refused("on.leave", PASSWORD);
        assertThat(passwords.compared).isEqualTo(2);
    }

    @Test
    void who_has_failed_too_often_has_to_wait_even_with_the_right_password() {
        failTooOften(NAME);

        assertThat(refused(NAME, PASSWORD).getStatusCode().value()).isEqualTo(429);
    }

    @Test
    void after_the_wait_the_right_password_opens_the_account() {
        failTooOften(NAME);
        clock.pass(Duration.ofSeconds(1));

        assertThat(signIn.account(NAME, PASSWORD, ADDRESS).name()).isEqualTo(NAME);
    }

    @Test
    void a_name_that_there_is_not_has_to_wait_in_the_same_way() {
        failTooOften("somebody");

        assertThat(refused("somebody", PASSWORD).getStatusCode().value()).isEqualTo(429);
    }

    @Test
    void no_password_is_compared_while_there_is_a_wait() {
        failTooOften(NAME);
        passwords.compared = 0;
        refused(NAME, PASSWORD);

        assertThat(passwords.compared).isZero();
    }

    private void failTooOften(String name) {
        for (int failed = 0; failed < LockOut.FREE; failed++) {
            assertThat(refused(name, "guess").getStatusCode().value()).isEqualTo(401);
        }
    }

    private SignInProblem refused(String name, String password) {
        return assertThatExceptionOfType(SignInProblem.class)
                .isThrownBy(() -> signIn.account(name, password, ADDRESS))
                .actual();
    }
}
