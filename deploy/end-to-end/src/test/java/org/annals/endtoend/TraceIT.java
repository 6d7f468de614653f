package org.annals.endtoend;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.annals.endtoend.Provider.Application;
import org.annals.endtoend.Spans.Span;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A server that sends traces to a collector. */
@Tag("slow")
class TraceIT {

    private static final String TRACE = "4bf92f3577b34da6a3ce929d0e0e4736";
    private static final String CALLER = "00f067aa0ba902b7";
    private static final String SECRET = "tweedlesong";

    private static Spans collector;
    private static RunningServer server;
    private static Application application;

    @BeforeAll
    static void ask_within_a_trace() {
        collector = new Spans();
        server = RunningServer.on(
                ServerFolders.fresh("traced"),
                "--spring.profiles.active=traces",
                "--management.opentelemetry.tracing.export.otlp.endpoint=" + collector.endpoint(),
                "--management.opentelemetry.tracing.export.schedule-delay=200ms");
        application = new Provider(server.api()).accepted();
        HttpAnswer answer = server.api()
                .post(
                        application.at("attendance"),
                        """
                        {"day": 1, "status": "absent", "reason": "%s", "date": "2024-10-10"}""".formatted(SECRET),
                        "traceparent",
                        "00-" + TRACE + "-" + CALLER + "-01");
        assertThat(answer.inShort()).isEqualTo("200 applied");
        assertThat(answer.header("X-Correlation-Id")).isEqualTo(TRACE);
    }

    @AfterAll
    static void stop() {
        server.close();
        collector.close();
    }

    @Test
    void one_trace_leads_from_the_request_by_the_command_and_the_event_to_the_read_models() {
        await("the spans")
                .atMost(Duration.ofSeconds(60))
                .untilAsserted(() -> assertThat(names())
                        .contains(
                                "http post /api/participants/{participant}/attendance",
                                "CommandBus.handleCommand",
                                "EventBus.publishEvent",
                                "StreamingEventProcessor.process"));
    }

    @Test
    void every_span_of_it_hangs_together_with_the_caller_s() {
        await("the spans").atMost(Duration.ofSeconds(60)).untilAsserted(() -> {
            List<Span> spans = collector.of(TRACE);
            Set<String> ids = spans.stream().map(Span::id).collect(Collectors.toSet());
            assertThat(spans)
                    .hasSizeGreaterThan(4)
                    .allMatch(it -> ids.contains(it.parent()) || it.parent().equals(CALLER));
        });
    }

    @Test
    void nothing_of_anybody_is_sent() {
        await("the spans")
                .atMost(Duration.ofSeconds(60))
                .until(() -> collector.of(TRACE).size() > 4);

        assertThat(collector.bodies())
                .allSatisfy(it -> assertThat(new String(it, ISO_8859_1)).doesNotContain(SECRET, application.trn()));
    }

    @Test
    void of_messages_the_type_is_said() {
        await("the spans")
                .atMost(Duration.ofSeconds(60))
                .until(() -> collector.bodies().stream()
                        .anyMatch(it -> new String(it, ISO_8859_1).contains("AttendanceRecorded")));
    }

    private static List<String> names() {
        return collector.of(TRACE).stream().map(Span::name).toList();
    }
}
