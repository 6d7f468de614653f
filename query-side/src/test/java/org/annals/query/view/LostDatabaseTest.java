package org.annals.query.view;

import static org.annals.query.fixture.Events.attended;
import static org.assertj.core.api.Assertions.assertThat;

import org.annals.query.fixture.TestLog;
import org.annals.query.fixture.TestMongo;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A database that is there and knows nothing any more, while the views of a process follow the log. */
class LostDatabaseTest {

    private final TestLog log = new TestLog();
    private final TestMongo mongo = TestMongo.inThisProcess();
    private final CountingView view = new CountingView("counting");

    @AfterEach
    void close() {
        log.close();
        mongo.close();
    }

    @Test
    void what_a_database_has_lost_is_filled_anew_and_followed() throws InterruptedException {
        log.append(attended(1, 1));
        try (ViewsUnderTest running = ViewsUnderTest.start(log, mongo, view)) {
            mongo.database().drop();
            running.settle();
            log.append(attended(2, 1));
            running.settle();

            assertThat(running.rows(view)).hasSize(2);
        }
    }

    @Test
    void it_gets_a_number_that_the_process_has_not_used_yet() throws InterruptedException {
        log.append(attended(1, 1));
        try (ViewsUnderTest running = ViewsUnderTest.start(log, mongo, view)) {
            mongo.database().drop();
            running.settle();

            assertThat(running.status(view).copy()).isEqualTo(2);
        }
    }
}
