package org.annals.query.visibility;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.annals.kernel.visibility.VisibleUpTo;
import org.annals.kernel.visibility.WhenVisible;
import org.annals.query.fixture.Events;
import org.annals.query.fixture.TestLog;
import org.annals.query.fixture.TestMongo;
import org.annals.query.participantrecord.ParticipantRecords;
import org.annals.query.refusedrows.RefusedRows;
import org.annals.query.view.ViewSettings;
import org.annals.query.view.Views;
import org.axonframework.queryhandling.DefaultQueryGateway;
import org.axonframework.queryhandling.SimpleQueryBus;
import org.axonframework.queryhandling.SubscriptionQueryResult;
import org.axonframework.queryhandling.annotation.AnnotationQueryHandlerAdapter;
import org.axonframework.serialization.jackson3.Jackson3Serializer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import reactor.core.publisher.Flux;

/** Views that follow a log in memory, and somebody who waits for them on the query bus of the same process. */
class AnnouncementsTest {

    private static final Duration LONG = Duration.ofMinutes(1);

    private final TestLog log = new TestLog();
    private final TestMongo mongo = TestMongo.inThisProcess();
    private final SimpleQueryBus bus = SimpleQueryBus.builder().build();
    private final Views views = new Views(
            List.of(new ParticipantRecords(), new RefusedRows()),
            log.store(),
            mongo.database(),
            Jackson3Serializer.builder().build(),
            UnaryOperator.identity(),
            ViewSettings.DEFAULT);
    private final Announcements announcements = new Announcements(views, bus.queryUpdateEmitter());

    @BeforeEach
    void start() {
        new AnnotationQueryHandlerAdapter<>(announcements).subscribe(bus);
        announcements.start();
    }

    @AfterEach
    void stop() {
        announcements.close();
        views.close();
        mongo.close();
        log.close();
    }

    @Test
    void whoever_waits_is_told_once_every_view_shows_it() {
        views.start();
        try (SubscriptionQueryResult<VisibleUpTo, VisibleUpTo> told = ask(2)) {
            log.append(Events.registered(1), Events.accepted(1), Events.attended(1, 1));

            assertThat(first(told)).contains(new VisibleUpTo(2));
        }
        assertThat(views.names())
                .allSatisfy(it -> assertThat(views.position(it)).isEqualTo(2));
    }

    @Test
    void whoever_waits_for_the_past_is_told_at_once() {
        log.append(Events.registered(1), Events.accepted(1));
        views.start();
        try (SubscriptionQueryResult<VisibleUpTo, VisibleUpTo> told = ask(0)) {
            assertThat(first(told)).contains(new VisibleUpTo(1));
        }
    }

    @Test
    void whoever_waits_for_views_that_are_not_filled_yet_is_told_once_they_are() {
        log.append(Events.registered(1));
        try (SubscriptionQueryResult<VisibleUpTo, VisibleUpTo> told = ask(0)) {
            views.start();

            assertThat(first(told)).contains(new VisibleUpTo(0));
        }
    }

    private SubscriptionQueryResult<VisibleUpTo, VisibleUpTo> ask(long position) {
        return DefaultQueryGateway.builder()
                .queryBus(bus)
                .build()
                .subscriptionQuery(new WhenVisible(position), VisibleUpTo.class, VisibleUpTo.class);
    }

    /** The first that is told of anything that can be seen. */
    private static Optional<VisibleUpTo> first(SubscriptionQueryResult<VisibleUpTo, VisibleUpTo> told) {
        return Flux.merge(told.initialResult(), told.updates())
                .filter(it -> it.position() >= 0)
                .next()
                .blockOptional(LONG);
    }
}
