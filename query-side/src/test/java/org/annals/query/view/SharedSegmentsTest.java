package org.annals.query.view;

import static org.annals.query.fixture.Events.attended;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.IntStream;
import org.annals.query.fixture.TestLog;
import org.annals.query.fixture.TestMongo;
import org.axonframework.eventhandling.GenericEventMessage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Several processes that keep the same view up to date. */
class SharedSegmentsTest {

    private static final int SEGMENTS = 4;
    private static final ViewSettings SETTINGS = new ViewSettings(10, SEGMENTS);
    private static final long PATIENCE_NANOS = 60_000_000_000L;

    private final TestLog log = new TestLog();
    private final TestMongo mongo = TestMongo.inThisProcess();
    private final CountingView view = new CountingView("counting");

    @AfterEach
    void close() {
        log.close();
        mongo.close();
    }

    @Test
    void two_processes_have_half_of_the_segments_each_and_one_alone_has_all() throws InterruptedException {
        try (ViewsUnderTest one = started()) {
            try (ViewsUnderTest other = started()) {
                awaitOwners(2);
                IntStream.rangeClosed(1, 20).forEach(it -> log.append(attended(it, 1)));
                one.settle();
                other.settle();
                assertThat(other.rows(view)).hasSize(20);
            }
            awaitOwners(1);
            log.append(attended(21, 1));
            one.settle();

            assertThat(one.rows(view)).hasSize(21);
        }
    }

    /** Groups count their seconds by this clock, and an hour is longer than anybody waits here. */
    @Test
    void a_clock_that_is_set_back_keeps_no_process_from_sharing() throws InterruptedException {
        Clock before = GenericEventMessage.clock;
        AtomicReference<Clock> clock = new AtomicReference<>(before);
        GenericEventMessage.clock = new ClockThatIsSet(clock);
        try (ViewsUnderTest one = started()) {
            awaitOwners(1);
            clock.set(Clock.offset(before, Duration.ofHours(-1)));
            try (ViewsUnderTest other = started()) {
                awaitOwners(2);
                log.append(attended(1, 1));
                one.settle();
                other.settle();
                assertThat(one.rows(view)).hasSize(1);
            }
            awaitOwners(1);
        } finally {
            GenericEventMessage.clock = before;
        }
    }

    @Test
    void processes_that_start_together_on_an_empty_database_all_get_to_work() throws Exception {
        IntStream.rangeClosed(1, 200).forEach(it -> log.append(attended(it, 1)));
        List<Callable<ViewsUnderTest>> starts = Collections.nCopies(4, this::started);
        List<ViewsUnderTest> all = new ArrayList<>();
        try (ExecutorService threads = Executors.newFixedThreadPool(starts.size())) {
            for (Future<ViewsUnderTest> start : threads.invokeAll(starts)) {
                all.add(start.get());
            }
        }
        log.append(attended(201, 1));
        for (ViewsUnderTest one : all) {
            one.settle();
            assertThat(one.rows(view)).hasSize(201);
        }
        all.forEach(ViewsUnderTest::close);
    }

    private ViewsUnderTest started() {
        return ViewsUnderTest.start(log, mongo, SETTINGS, List.of(view));
    }

    /** Waits until every segment has an owner, and there are so many of them. */
    private void awaitOwners(int number) {
        long until = System.nanoTime() + PATIENCE_NANOS;
        Set<String> owners = owners();
        while ((owners.size() != number || owners.contains(null)) && System.nanoTime() < until) {
            Thread.onSpinWait();
            owners = owners();
        }
        assertThat(owners).hasSize(number).doesNotContainNull();
    }

    private Set<String> owners() {
        Set<String> owners = new HashSet<>();
        mongo.database().getCollection("tokens").find().forEach(it -> owners.add(it.getString("owner")));
        return owners;
    }
}
