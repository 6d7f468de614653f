package org.annals.query;

import com.mongodb.client.MongoDatabase;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.annals.kernel.event.RecordingClock;
import org.annals.kernel.qualification.Qualifications;
import org.annals.kernel.sealing.Sealing;
import org.annals.query.auditreviews.AuditReviews;
import org.annals.query.cohortprogress.ProgressOfCohorts;
import org.annals.query.creditregister.CreditRegister;
import org.annals.query.history.Histories;
import org.annals.query.participantrecord.ParticipantRecords;
import org.annals.query.refusedrows.RefusedRows;
import org.annals.query.replay.ClockByAge;
import org.annals.query.replay.EventStreams;
import org.annals.query.replay.Replay;
import org.annals.query.rest.Answers;
import org.annals.query.rest.Moments;
import org.annals.query.view.View;
import org.annals.query.view.ViewMetrics;
import org.annals.query.view.ViewSettings;
import org.annals.query.view.Views;
import org.axonframework.eventhandling.EventProcessorSpanFactory;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.serialization.Serializer;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.ApplicationRunner;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Configuration;

/**
 * The query side in a Spring application. It asks for an event store, a MongoDB database for its own use, the serializer
 * of events, a seal for personal data, the qualifications and an access log.
 */
@Configuration(proxyBeanMethods = false)
@ComponentScan
public class QuerySide {

    /** From making an event to everybody's seeing it, in event stores that do not tell who is still writing. */
    private static final Duration SETTLES_WITHIN = Duration.ofSeconds(2);

    @Bean
    CreditRegister creditRegister(Qualifications qualifications) {
        return new CreditRegister(qualifications);
    }

    @Bean
    ParticipantRecords participantRecords() {
        return new ParticipantRecords();
    }

    @Bean
    ProgressOfCohorts progressOfCohorts(Qualifications qualifications) {
        return new ProgressOfCohorts(qualifications);
    }

    @Bean
    Histories histories() {
        return new Histories();
    }

    @Bean
    RefusedRows refusedRows() {
        return new RefusedRows();
    }

    @Bean
    AuditReviews auditReviews() {
        return new AuditReviews();
    }

    @Bean
    Views views(
            List<View<?, ?>> views,
            EventStore events,
            MongoDatabase database,
            @Qualifier("eventSerializer") Serializer serializer,
            Sealing sealing,
            @Value("${annals.views.batch-size:500}") int batchSize,
            @Value("${annals.views.segments:1}") int segments,
            ObjectProvider<EventProcessorSpanFactory> spans) {
        ViewSettings settings =
                new ViewSettings(batchSize, segments, spans.getIfAvailable(() -> ViewSettings.NO_SPANS));
        return new Views(views, events, database, serializer, sealing::open, settings);
    }

    @Bean
    ViewMetrics viewMetrics(Views views) {
        return new ViewMetrics(views, Clock.systemUTC());
    }

    @Bean
    Answers answers(Views views, @Value("${annals.views.patience-millis:10000}") long patience) {
        return new Answers(views, Duration.ofMillis(patience));
    }

    /** @param streams of an event store that can read single streams with their positions */
    @Bean(destroyMethod = "close")
    Replay replay(EventStore events, ObjectProvider<EventStreams> streams) {
        return new Replay(events, streams.getIfAvailable());
    }

    /** @param clock of an event store that knows who is still writing */
    @Bean
    Moments moments(
            Replay replay,
            ObjectProvider<RecordingClock> clock,
            @Value("${annals.views.patience-millis:10000}") long patience) {
        RecordingClock settling = clock.getIfAvailable(() -> new ClockByAge(Clock.systemUTC(), SETTLES_WITHIN));
        return new Moments(replay, settling, Duration.ofMillis(patience));
    }

    /** Spring refuses traffic until its runners are done: readiness is false until every view is filled. */
    @Bean
    ApplicationRunner fillViews(Views views) {
        return arguments -> views.start();
    }
}
