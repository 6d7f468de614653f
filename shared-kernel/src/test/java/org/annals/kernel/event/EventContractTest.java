package org.annals.kernel.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.annals.kernel.assessment.AssessmentEvent;
import org.annals.kernel.auditreview.AuditReviewEvent;
import org.annals.kernel.cohort.CohortEvent;
import org.annals.kernel.identifier.IdentityKeyMade;
import org.annals.kernel.participant.ParticipantEvent;
import org.annals.kernel.retention.RetentionApplied;
import org.axonframework.serialization.Revision;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.node.ObjectNode;

/** What was once stored can be read for ever: each event has a golden file a revision, and each file is still read. */
class EventContractTest {

    @ParameterizedTest
    @MethodSource("events")
    void every_event_says_its_revision(Class<?> event) {
        assertThat(event.isAnnotationPresent(Revision.class)).isTrue();
    }

    @ParameterizedTest
    @MethodSource("events")
    void every_event_has_a_golden_file_of_its_revision(Class<?> event) {
        String revision = event.getAnnotation(Revision.class).value();

        assertThat(GoldenFile.all()).extracting(GoldenFile::name).contains(name(event) + "-" + revision + ".json");
    }

    @ParameterizedTest
    @MethodSource("files")
    void every_golden_file_is_read_by_the_event_that_it_is_named_after(GoldenFile file) {
        Class<?> event = file.event().getClass();

        assertThat(file.name()).startsWith(name(event) + "-").contains("-" + file.revision());
    }

    @ParameterizedTest
    @MethodSource("filesOfToday")
    void every_golden_file_of_today_s_revision_is_written_again_as_it_stands(GoldenFile file) {
        GoldenFile written = GoldenFile.of(file.event());

        assertThat(written.type()).isEqualTo(file.type());
        assertThat(written.revision()).isEqualTo(file.revision());
        assertThat(withoutNulls(written)).isEqualTo(withoutNulls(file));
    }

    @ParameterizedTest
    @MethodSource("files")
    void every_stored_event_has_a_business_date(GoldenFile file) {
        assertThat(file.event().on()).isNotNull();
    }

    /** A newer version of Annals may have written a field that this one does not know. */
    @ParameterizedTest
    @MethodSource("files")
    void a_field_that_is_not_known_is_passed_over(GoldenFile file) {
        ObjectNode payload = (ObjectNode) file.payload().deepCopy();
        payload.put("fieldOfAnotherVersion", 1);

        assertThat(new GoldenFile(file.name(), file.type(), file.revision(), payload).event())
                .isEqualTo(file.event());
    }

    static List<Class<?>> events() {
        Stream<Class<?>> ofAggregates = Stream.of(
                        CohortEvent.class, ParticipantEvent.class, AssessmentEvent.class, AuditReviewEvent.class)
                .flatMap(type -> Arrays.stream(type.getPermittedSubclasses()));
        return Stream.concat(ofAggregates, Stream.of(IdentityKeyMade.class, RetentionApplied.class))
                .toList();
    }

    private static String name(Class<?> event) {
        Class<?> around = event.getEnclosingClass();
        return around == null ? event.getSimpleName() : around.getSimpleName() + "." + event.getSimpleName();
    }

    static List<GoldenFile> files() {
        return GoldenFile.all();
    }

    static List<GoldenFile> filesOfToday() {
        return GoldenFile.all().stream()
                .filter(file -> file.event()
                        .getClass()
                        .getAnnotation(Revision.class)
                        .value()
                        .equals(file.revision()))
                .toList();
    }

    /** A field that may be null may be left out as well. */
    private static ObjectNode withoutNulls(GoldenFile file) {
        ObjectNode payload = (ObjectNode) file.payload().deepCopy();
        List<String> nulls = payload.propertyStream()
                .filter(field -> field.getValue().isNull())
                .map(field -> field.getKey())
                .toList();
        payload.remove(nulls);
        return payload;
    }
}
