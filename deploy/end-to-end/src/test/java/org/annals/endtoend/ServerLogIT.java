package org.annals.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.annals.endtoend.Provider.Application;
import org.junit.jupiter.api.Test;

/** What the log warns of is worth reading: neither a start nor what a client does wrong stands in it. */
class ServerLogIT {

    @Test
    void neither_a_start_nor_a_request_that_is_turned_down_is_warned_of() throws IOException {
        Path data = ServerFolders.fresh("log");
        try (RunningServer server = RunningServer.on(data)) {
            Application application = new Provider(server.api()).accepted();

            assertThat(turnedDown(server.api(), application))
                    .containsExactly(
                            "422 ALREADY_ACTIVE",
                            "409 VERSION_CONFLICT",
                            "422 NOT_ACCEPTED",
                            "400 INVALID",
                            "405 METHOD_NOT_ALLOWED");
        }
        assertThat(Files.readAllLines(ServerFolders.log(data)))
                .noneMatch(line -> line.matches(".* (WARN|ERROR) [0-9]+ .*"))
                .noneMatch(line -> line.startsWith("\tat "));
    }

    private static List<String> turnedDown(Api api, Application application) {
        String stranger = "/api/participants/participant-0198f3a2-5c1e-8d4b-9a77-3f2e1d0c9b8a/";
        return List.of(
                api.post(application.at("resumption"), "{}").inShort(),
                api.post(application.at("resumption"), "{}", "If-Match", "\"0\"")
                        .inShort(),
                api.post(stranger + "case-study/windows", "{\"attempt\": 1, \"opens_on\": \"2026-03-09\"}")
                        .inShort(),
                api.post(
                                application.at("rejection"),
                                "{\"application_id\": \"%s\", \"cohort\": \"cohort-npq-other-2031-spring\"}"
                                        .formatted(application.id()))
                        .inShort(),
                api.ask("DELETE", "/api/register").inShort());
    }
}
