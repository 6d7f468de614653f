package org.annals.standalone.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.annals.kernel.access.Role;
import org.annals.kernel.accesslog.Access;
import org.annals.kernel.accesslog.AccessLog;
import org.annals.kernel.identifier.ParticipantId;
import org.annals.kernel.participant.ParticipantEvent.ParticipantErased;
import org.annals.kernel.personal.Personal;
import org.annals.standalone.accesslog.AccessNotes;
import org.annals.standalone.datafolder.PrivateFile;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WhenErasedThenForgetAccountsTest {

    private static final String PARTICIPANT = "participant-00000000-0000-4000-8000-000000000001";
    private static final ParticipantErased ERASED = new ParticipantErased(
            new ParticipantId(PARTICIPANT),
            Personal.of("As asked for."),
            List.of(),
            "lead.moss",
            LocalDate.of(2026, 5, 3));

    private AccessLog log = new AccessLog(Path.of(""), "test");
    private Accounts accounts = new Accounts(new AccountFile(new PrivateFile(Path.of("none"))));

    @BeforeEach
    void make_an_account(@TempDir Path folder) {
        log = new AccessLog(folder, "test");
        accounts = new Accounts(new AccountFile(new PrivateFile(folder.resolve("accounts.json"))));
        accounts.add(new Account(
                "sam", "hash", Set.of(Role.PARTICIPANT), Set.of(PARTICIPANT), Set.of(), true, Instant.EPOCH, 0));
    }

    @AfterEach
    void close() {
        log.close();
    }

    @Test
    void whoever_was_erased_has_no_account() {
        policy().on(ERASED);

        assertThat(accounts.all()).isEmpty();
    }

    @Test
    void that_the_account_went_stands_in_the_access_log_once() {
        policy().on(ERASED);
        policy().on(ERASED);

        assertThat(log.looksAt(PARTICIPANT))
                .extracting(Access::actor, Access::operation)
                .containsExactly(tuple("system", "account-forgetting"));
    }

    private WhenErasedThenForgetAccounts policy() {
        return new WhenErasedThenForgetAccounts(accounts, new AccountTrail(new AccessNotes(log, Clock.systemUTC())));
    }
}
