package org.annals.standalone.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.file.Path;
import java.time.Duration;
import org.annals.standalone.datafolder.LockHolder;
import org.annals.standalone.datafolder.OneAtATime;
import org.annals.standalone.datafolder.PrivateFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.http.HttpHeaders;

class AccountFileTest {

    @TempDir
    private Path folder;

    @Test
    void accounts_that_another_process_is_changing_for_too_long_are_to_be_asked_for_again_later() {
        Path lock = folder.resolve("lock");
        AccountFile accounts = new AccountFile(
                new PrivateFile(folder.resolve("accounts.json")),
                new OneAtATime(lock, Duration.ofMillis(200), AccountProblem::locked));
        try (LockHolder frozen = LockHolder.of(lock)) {
            assertThat(frozen.process().isAlive()).isTrue();
            assertThatExceptionOfType(AccountProblem.class)
                    .isThrownBy(() -> accounts.lock().alone(() -> {}))
                    .satisfies(problem -> {
                        assertThat(problem.getStatusCode().value()).isEqualTo(503);
                        assertThat(problem.getBody().getProperties()).containsEntry("code", "ACCOUNTS_LOCKED");
                        assertThat(problem.getHeaders().getFirst(HttpHeaders.RETRY_AFTER))
                                .isNotEmpty();
                    });
        }
    }
}
