package org.annals.endtoend;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;

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
}
