package org.annals.query.rest;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.annals.kernel.access.Caller;
import org.annals.kernel.access.Role;
import org.annals.kernel.accesslog.AccessLog;
import org.annals.kernel.event.DomainEvent;
import org.annals.kernel.event.RecordingClock;
import org.annals.kernel.proof.leaf.StoredEvents;
import org.annals.kernel.qualification.QualificationFiles;
import org.annals.kernel.qualification.Qualifications;
import org.annals.kernel.sealing.Sealing;
import org.annals.query.QuerySide;
import org.annals.query.evidence.EvidenceFolder;
import org.annals.query.fixture.Logged;
import org.annals.query.fixture.MemoryEvents;
import org.annals.query.fixture.NoKeys;
import org.annals.query.fixture.TestLog;
import org.annals.query.fixture.TestMongo;
import org.annals.query.replay.ClockByAge;
import org.annals.query.verification.VerificationFolder;
import org.annals.query.view.Views;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.queryhandling.QueryUpdateEmitter;
import org.axonframework.queryhandling.SimpleQueryUpdateEmitter;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.jackson3.Jackson3Serializer;
import org.bson.Document;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.core.env.MapPropertySource;
import org.springframework.http.ProblemDetail;
import org.springframework.http.converter.ByteArrayHttpMessageConverter;
import org.springframework.http.converter.json.JacksonJsonHttpMessageConverter;
import org.springframework.http.converter.json.ProblemDetailJacksonMixin;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.servlet.mvc.method.annotation.ResponseEntityExceptionHandler;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.json.JsonMapper;

/** The query side as Spring puts it together, with a log and a MongoDB in memory and without a server. */
final class QuerySideUnderTest {

    private static final Instant A_DAY_LATER = Logged.RECORDED_AT.plus(1, ChronoUnit.DAYS);

    private final TestLog log = new TestLog();
    private final TestMongo mongo = TestMongo.inThisProcess();
    private final AnnotationConfigApplicationContext spring = new AnnotationConfigApplicationContext();

    private boolean filled;

    QuerySideUnderTest() {
        spring.getEnvironment()
                .getPropertySources()
                .addFirst(new MapPropertySource("test", Map.of("annals.views.patience-millis", "200")));
        spring.registerBean(EventStore.class, log::store);
        spring.registerBean(MongoDatabase.class, mongo::database);
        spring.registerBean(
                QueryUpdateEmitter.class,
                () -> SimpleQueryUpdateEmitter.builder().build());
        spring.registerBean(
                "eventSerializer",
                Serializer.class,
                () -> Jackson3Serializer.builder().build());
        spring.registerBean(Sealing.class, () -> new Sealing(new NoKeys()));
        spring.registerBean(Qualifications.class, QualificationFiles::onClassPath);
        spring.registerBean(
                RecordingClock.class, () -> new ClockByAge(Clock.fixed(A_DAY_LATER, ZoneOffset.UTC), Duration.ZERO));
        spring.registerBean(StoredEvents.class, MemoryEvents::new);
        spring.registerBean(EvidenceFolder.class, () -> evidenceFolder(emptyFolder("annals-log-tree")));
        spring.registerBean(VerificationFolder.class, () -> new VerificationFolder(emptyFolder("annals-verification")));
        spring.registerBean(AccessLog.class, () -> new AccessLog(emptyFolder("annals-access-log"), "test"));
        spring.register(QuerySide.class);
        spring.refresh();
    }

    /** Fills the views from these events; for all tests of the process together. */
    synchronized void fillOnce(List<? extends DomainEvent> events) {
        if (!filled) {
            filled = true;
            log.append(events);
            spring.getBean(Views.class).start();
            Runtime.getRuntime().addShutdownHook(new Thread(this::close));
        }
    }

    /** The first copy of a view, to lay hands on. */
    MongoCollection<Document> documents(String view) {
        return mongo.database().getCollection(view + "_v1");
    }

    long head() {
        return spring.getBean(Views.class).head();
    }

    MockMvcTester http() {
        return http(new Caller("tester", Set.of(Role.AUDITOR)));
    }

    MockMvcTester http(Caller caller) {
        JsonMapper json = JsonMapper.builder()
                .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
                .addMixIn(ProblemDetail.class, ProblemDetailJacksonMixin.class)
                .build();
        return MockMvcTester.create(MockMvcBuilders.standaloneSetup(spring.getBeansWithAnnotation(RestController.class)
                        .values()
                        .toArray())
                .defaultRequest(MockMvcRequestBuilders.get("/")
                        .principal(() -> "tester")
                        .requestAttr(Caller.class.getName(), caller))
                .setControllerAdvice(new ViewProblems(), new ProblemBodies())
                .setMessageConverters(new JacksonJsonHttpMessageConverter(json), new ByteArrayHttpMessageConverter())
                .build());
    }

    private static EvidenceFolder evidenceFolder(Path folder) {
        return new EvidenceFolder(folder, folder.resolve("log.key"));
    }

    private static Path emptyFolder(String name) {
        try {
            return Files.createTempDirectory(name);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    AccessLog accessLog() {
        return spring.getBean(AccessLog.class);
    }

    private void close() {
        spring.close();
        mongo.close();
        log.close();
    }

    /** Gives problems their bodies, as the application does. */
    @RestControllerAdvice
    static class ProblemBodies extends ResponseEntityExceptionHandler {}
}
