package org.annals.kernel.sealing;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.annals.kernel.auditreview.AuditReviewEvent.FindingRecorded;
import org.annals.kernel.cohort.CohortEvent.RowSetAside;
import org.annals.kernel.event.DomainEvent;
import org.annals.kernel.event.GoldenFile;
import org.annals.kernel.identifier.AuditReviewId;
import org.annals.kernel.identifier.CohortId;
import org.annals.kernel.identifier.ParticipantId;
import org.annals.kernel.participant.ParticipantEvent.CreditsUpheld;
import org.annals.kernel.participant.ParticipantEvent.ParticipantErased;
import org.annals.kernel.personal.Personal;
import org.annals.kernel.sealing.Sealing.Unsealed;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Personal data is sealed for one person, one event and one field, and gone once the person's key is. */
class SealingTest {

    private static final JsonMapper JSON = new JsonMapper();
    private static final ParticipantId ANN = ParticipantId.of(new UUID(1, 1));
    private static final LocalDate DAY = LocalDate.of(2026, 5, 4);
    private static final String EVENT = "0f8fad5b-d9cb-469f-a165-70867728950e";

    private final KeyRing keys = new KeyRing();
    private final Sealing sealing = new Sealing(keys);

    @Property(tries = 100)
    void what_was_sealed_is_opened_as_it_was(@ForAll String text) {
        assertThat(stored(EVENT, upheld(text)).reason().value()).isEqualTo(text);
    }

    @ParameterizedTest
    @MethodSource("goldenFiles")
    void no_personal_data_of_any_event_is_left_to_be_read(GoldenFile file) {
        String sealed = new String(seal(EVENT, file.event()), UTF_8);

        assertThat(personal(file)).noneMatch(sealed::contains);
    }

    @Test
    void the_same_text_sealed_twice_looks_different() {
        assertThat(seal(EVENT, upheld("the same"))).isNotEqualTo(seal(EVENT, upheld("the same")));
    }

    @Test
    void everything_else_stays_as_it_was() {
        assertThat(new String(seal(EVENT, upheld("a reason")), UTF_8))
                .startsWith("{\"participant\":\"" + ANN.value() + "\",\"reason\":\"sealed:1:")
                .endsWith("\"decidedBy\":\"lead.moss\",\"on\":\"2026-05-04\"}");
    }

    @Test
    void without_the_person_s_key_nothing_is_opened() {
        CreditsUpheld upheld = stored(EVENT, upheld("a reason"));
        keys.destroy(List.of(ANN.value()));

        assertThat(upheld.reason()).isEqualTo(Personal.ERASED);
    }

    @Test
    void nothing_more_is_sealed_for_whoever_was_erased() {
        keys.destroy(List.of(ANN.value()));

        assertThat(new String(sealing.seal(new Unsealed(EVENT, upheld("a reason")), json(upheld("a reason"))), UTF_8))
                .contains("\"reason\":\"[erased]\"");
    }

    @Test
    void a_finding_is_sealed_for_the_participant_whom_it_is_about() {
        FindingRecorded finding = new FindingRecorded(
                new AuditReviewId("auditreview-" + new UUID(2, 2)),
                1,
                ANN,
                new Personal("no register"),
                "auditor.lind",
                DAY);
        FindingRecorded stored = read(seal(EVENT, finding), FindingRecorded.class);
        keys.destroy(List.of(ANN.value()));

        assertThat(stored.text()).isEqualTo(Personal.ERASED);
    }

    @Test
    void a_row_that_nobody_could_read_has_a_key_of_its_own() {
        RowSetAside stored = read(seal(EVENT, row("1234567,?")), RowSetAside.class);
        keys.destroy(List.of(EVENT));

        assertThat(stored.content()).isEqualTo(Personal.ERASED);
    }

    @Test
    void the_reason_of_an_erasure_outlasts_the_person_s_key() {
        ParticipantErased erased = new ParticipantErased(ANN, new Personal("a letter"), List.of(), "lead.moss", DAY);
        ParticipantErased stored = read(seal(EVENT, erased), ParticipantErased.class);
        keys.destroy(List.of(ANN.value()));

        assertThat(stored.reason().value()).isEqualTo("a letter");
    }

    @Test
    void a_seal_that_was_changed_is_not_opened() {
        String sealed = stored(EVENT, upheld("a reason")).reason().stored();
        char last = sealed.charAt(sealed.length() - 2);
        String changed = sealed.substring(0, sealed.length() - 2)
                + (last == 'A' ? 'B' : 'A')
                + sealed.charAt(sealed.length() - 1);

        assertThatThrownBy(() -> sealing.open(changed)).isInstanceOf(SealBroken.class);
    }

    @Test
    void a_seal_that_was_cut_off_is_not_opened() {
        String sealed = stored(EVENT, upheld("a reason")).reason().stored();

        assertThat(IntStream.rangeClosed(1, 8).mapToObj(cut -> sealed.substring(0, sealed.length() - cut)))
                .allSatisfy(rest -> assertThatThrownBy(() -> sealing.open(rest)).isInstanceOf(SealBroken.class));
    }

    @Test
    void a_seal_that_claims_another_event_is_not_opened() {
        String sealed = stored(EVENT, upheld("a reason")).reason().stored();

        assertThatThrownBy(() -> sealing.open(sealed.replace(EVENT, "another-event")))
                .isInstanceOf(SealBroken.class);
    }

    @Test
    void a_seal_that_was_moved_to_another_event_is_found() {
        byte[] sealed = seal(EVENT, upheld("a reason"));

        assertThatThrownBy(() -> Sealing.requireInPlace("another-event", CreditsUpheld.class, sealed))
                .isInstanceOf(SealBroken.class)
                .hasMessageContaining("another-event");
    }

    @Test
    void a_seal_that_is_where_it_belongs_is_let_through() {
        Sealing.requireInPlace(EVENT, CreditsUpheld.class, seal(EVENT, upheld("a reason")));

        assertThat(stored(EVENT, upheld("a reason")).reason().value()).isEqualTo("a reason");
    }

    @Test
    void the_keys_of_another_log_are_missed() {
        String sealed = stored(EVENT, upheld("a reason")).reason().stored();

        assertThatThrownBy(() -> new Sealing(new KeyRing()).open(sealed))
                .isInstanceOf(KeyUnknown.class)
                .hasMessageContaining(ANN.value());
    }

    @Test
    void a_text_that_only_looks_sealed_is_sealed_like_any_other() {
        String looksSealed = stored(EVENT, upheld("somebody's secret")).reason().stored();

        assertThat(stored(EVENT, upheld(looksSealed)).reason().value()).isEqualTo(looksSealed);
    }

    @Test
    void what_is_kept_is_never_opened_on_the_way() {
        CreditsUpheld stored = stored(EVENT, upheld("a reason"));

        assertThat(kept().writeValueAsString(stored)).contains("sealed:1:").doesNotContain("a reason");
    }

    static List<GoldenFile> goldenFiles() {
        return GoldenFile.all().stream()
                .filter(file -> Sealing.concerns(file.event().getClass()))
                .toList();
    }

    private static Stream<String> personal(GoldenFile file) {
        return SealedFields.of(file.event().getClass()).stream()
                .flatMap(field -> field.read((ObjectNode) file.payload()).stream());
    }

    private CreditsUpheld stored(String id, CreditsUpheld event) {
        return read(seal(id, event), CreditsUpheld.class);
    }

    private byte[] seal(String id, DomainEvent event) {
        Unsealed unsealed = new Unsealed(id, event);
        sealing.prepare(Stream.of(unsealed));
        return sealing.seal(unsealed, json(event));
    }

    private <E> E read(byte[] sealed, Class<E> type) {
        return kept().readValue(sealed, type);
    }

    private JsonMapper kept() {
        return JsonMapper.builder().addModule(new PersonalAtRest(sealing::open)).build();
    }

    private static byte[] json(DomainEvent event) {
        return JSON.writeValueAsBytes(event);
    }

    private static CreditsUpheld upheld(String reason) {
        return new CreditsUpheld(ANN, new Personal(reason), "lead.moss", DAY);
    }

    private static RowSetAside row(String content) {
        return new RowSetAside(
                new CohortId("cohort-npq-senco-2024-autumn"),
                "import-1",
                "coaching.csv",
                4,
                "not read",
                new Personal(content),
                DAY);
    }
}
