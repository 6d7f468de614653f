package org.annals.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The two sides on one PostgreSQL. */
@Tag("slow")
class ApartIT implements TwoSides {

    private static RunningServer together;
    private static Apart apart;

    @BeforeAll
    static void start() {
        Path data = ServerFolders.fresh("apart-database");
        together = RunningServer.on(data);
        apart = Apart.on("apart", new Database(data).settingsFor("apart"));
    }

    @AfterAll
    static void stop() {
        if (apart != null) {
            apart.close();
        }
        together.close();
    }

    @Override
    public RunningServer together() {
        return together;
    }

    @Override
    public Apart apart() {
        return apart;
    }

    @Test
    void a_command_that_would_rather_wait_is_answered_at_once_as_there_is_no_bus_between_the_sides() {
        Measured time = new Measured("a command that nobody can tell more of");
        HttpAnswer answer = time.time(() -> apart.commandSide()
                .api()
                .post("/api/cohorts", Provider.plan(Provider.newYear(), 1), "Prefer", "wait=10"));
        assertThat(answer.inShort()).isEqualTo("200 applied");
        assertThat(answer.header("Preference-Applied")).isEmpty();
        assertThat(time.longest()).isLessThan(Duration.ofSeconds(8));
    }
}
