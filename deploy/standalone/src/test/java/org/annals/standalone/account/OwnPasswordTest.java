package org.annals.standalone.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.Set;
import org.annals.kernel.access.Role;
import org.annals.kernel.accesslog.AccessLog;
import org.annals.standalone.accesslog.AccessNotes;
import org.annals.standalone.datafolder.PrivateFile;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.security.crypto.password.PasswordEncoder;

class OwnPasswordTest {

    private static final String NEW = "correct horse battery";
    private static final PasswordEncoder PASSWORDS = Passwords.encoder(4);

    private static final Account SEEN =
            new Account("coach.cohen", "hash of old", Set.of(Role.COACH), Set.of(), Set.of(), true, Instant.EPOCH, 0);

    private AccessLog log = new AccessLog(Path.of(""), "test");
    private Accounts accounts = new Accounts(new AccountFile(new PrivateFile(Path.of("none"))));

    @BeforeEach
    void make_an_account(@TempDir Path folder) {
        log = new AccessLog(folder, "test");
        accounts = new Accounts(new AccountFile(new PrivateFile(folder.resolve("accounts.json"))));
        accounts.add(SEEN);
    }

    @AfterEach
    void close() {
        log.close();
    }

    @Test
    void it_opens_the_account_from_then_on() {
        Account changed = own().change(SEEN, NEW);

        assertThat(PASSWORDS.matches(NEW, changed.password())).isTrue();
        assertThat(accounts.find(SEEN.name())).contains(changed);
    }

    @Test
    void what_an_administrator_has_set_meanwhile_stays() {
        accounts.change(SEEN.name(), it -> it.withPassword("hash of the administrator's"));

        assertThatExceptionOfType(AccountProblem.class)
                .isThrownBy(() -> own().change(SEEN, NEW))
                .satisfies(problem -> {
                    assertThat(problem.getStatusCode().value()).isEqualTo(409);
                    assertThat(problem.getBody().getProperties()).containsEntry("code", "ACCOUNT_CHANGED");
                });
        assertThat(accounts.find(SEEN.name()))
                .hasValueSatisfying(it -> assertThat(it.password()).isEqualTo("hash of the administrator's"));
    }

    private OwnPassword own() {
        return new OwnPassword(accounts, PASSWORDS, new AccountTrail(new AccessNotes(log, Clock.systemUTC())));
    }
}
