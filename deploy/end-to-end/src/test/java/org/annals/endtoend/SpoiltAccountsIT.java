package org.annals.endtoend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import org.annals.endtoend.Provider.Application;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A file of accounts that somebody has spoilt while the server runs. */
@Tag("slow")
class SpoiltAccountsIT {

    private static final Duration PATIENCE = Duration.ofMinutes(2);

    @Test
    void deadlines_go_on_while_the_accounts_are_spoilt_and_the_erased_person_s_account_goes_once_they_are_mended()
            throws IOException {
        Path data = ServerFolders.fresh("spoilt-accounts");
        try (RunningServer server = RunningServer.on(data)) {
            Provider provider = new Provider(server.api());
            Application gone = provider.accepted();
            Application other = provider.accepted();
            assertThat(server.api().post("/api/accounts", account(gone)).status())
                    .isEqualTo(200);
            Path file = data.resolve("accounts.json");
            String whole = Files.readString(file);
            Files.writeString(file, whole.substring(0, whole.length() / 2));

            assertThat(server.api()
                            .post(gone.at("erasure"), "{\"reason\": \"As asked for in a letter.\"}")
                            .inShort())
                    .isEqualTo("200 applied");
            assertThat(server.api()
                            .post(other.at("case-study/windows"), window())
                            .inShort())
                    .isEqualTo("200 applied");
            await("the window among those that end soon").atMost(PATIENCE).until(() -> endSoon(server) == 1);

            Files.writeString(file, whole);
            await("the account to go")
                    .atMost(PATIENCE)
                    .until(() -> !Files.readString(file).contains(gone.participant()));
        }
    }

    private static String account(Application person) {
        return """
                {"name": "sam", "password": "correct horse battery", "roles": ["participant"],
                 "participants": ["%s"]}""".formatted(person.participant());
    }

    private static String window() {
        return """
                {"attempt": 1, "opens_on": "%s"}""".formatted(LocalDate.now(Clock.systemUTC()).plusDays(2));
    }

    private static long endSoon(RunningServer server) {
        return server.api()
                .getText("/actuator/prometheus")
                .body()
                .lines()
                .filter(it -> it.startsWith("annals_deadlines{due=\"within-30-days\"}"))
                .mapToLong(it -> (long) Double.parseDouble(it.substring(it.lastIndexOf(' '))))
                .sum();
    }
}
