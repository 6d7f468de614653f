package org.annals.query.verification;

import static org.annals.query.fixture.Events.COHORT;
import static org.annals.query.fixture.Events.participant;
import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Updates;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.annals.query.fixture.Reviews;
import org.annals.query.fixture.Scenario;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.bson.types.Binary;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Somebody lays hands on documents of the read models, past the events. */
class ChangedByHandTest {

    private static final String REGISTER = "creditregister";
    private static final String SOMEBODY = participant(1).value();

    private final VerifierUnderTest running = VerifierUnderTest.ofAllViews();

    @BeforeEach
    void follow() throws InterruptedException {
        running.log().append(Scenario.events());
        running.settled();
    }

    @AfterEach
    void close() {
        running.close();
    }

    @Test
    void a_changed_row_is_named_with_its_field_and_both_values() throws InterruptedException {
        change(Updates.set("row.line.percentage", "12.3"));

        assertThat(only().fields()).containsExactly(new FieldDifference("row.line.percentage", "12.3", "100.0"));
        assertThat(only().participant()).isEqualTo(SOMEBODY);
    }

    @Test
    void a_changed_state_is_named_with_its_field() throws InterruptedException {
        Document other = Objects.requireNonNull(running.documents(REGISTER)
                .find(Filters.eq("_id", participant(2).value()))
                .first());
        change(Updates.set("state", other.get("state", Binary.class)));

        assertThat(only().fields()).contains(new FieldDifference("state.trn", "1000002", "1000001"));
        assertThat(only().fields()).allMatch(it -> it.field().startsWith("state."));
    }

    @Test
    void a_state_that_cannot_be_read_is_named() throws InterruptedException {
        change(Updates.set("state", new Binary(new byte[] {1, 2, 3})));

        assertThat(only().fields())
                .singleElement()
                .extracting(FieldDifference::field, FieldDifference::stored)
                .containsExactly("state", "3 bytes that cannot be read");
    }

    @Test
    void a_row_that_this_version_cannot_read_is_named() throws InterruptedException {
        change(Updates.set("row.line.creditStatus", "golden"));

        assertThat(only().fields()).containsExactly(new FieldDifference("row.line.creditStatus", "golden", "awarded"));
    }

    @Test
    void a_value_of_another_type_is_named_with_both_types() throws InterruptedException {
        change(Updates.set("row.line.credits", "60"));

        assertThat(only().fields()).containsExactly(new FieldDifference("row.line.credits", "60 (string)", "60 (int)"));
    }

    @ParameterizedTest
    @MethodSource("damage")
    void whatever_stands_there_it_is_named_and_nothing_breaks_off(Bson damage) throws InterruptedException {
        change(damage);

        assertThat(only().kind()).isEqualTo("changed");
    }

    static Stream<Bson> damage() {
        return Stream.of(
                Updates.set("state", "a text"),
                Updates.unset("state"),
                Updates.set("position", 1),
                Updates.set("position", "first"),
                Updates.unset("position"),
                Updates.set("row", List.of(1, 2)),
                Updates.unset("row"),
                Updates.set("row.line", "a text"),
                Updates.set("more", new Document("nested", true)));
    }

    @Test
    void a_row_that_was_taken_away_is_named() throws InterruptedException {
        change(Updates.unset("row.line"));

        assertThat(only().fields())
                .singleElement()
                .extracting(FieldDifference::field, FieldDifference::stored)
                .containsExactly("row.line", null);
    }

    @Test
    void a_position_that_was_set_forward_is_named() throws InterruptedException {
        change(Updates.set("position", 1_000_000L));

        assertThat(only().fields())
                .extracting(FieldDifference::field, FieldDifference::stored)
                .containsExactly(org.assertj.core.groups.Tuple.tuple("position", "1000000"));
    }

    @Test
    void the_events_behind_the_document_are_named() throws InterruptedException {
        change(Updates.set("row.line.credits", 0));

        assertThat(only().eventCount()).isEqualTo(only().events().size()).isPositive();
        assertThat(only().events())
                .extracting(EventBehind::type)
                .contains("ApplicationAccepted", "CreditsAwarded", "CaseStudyPassed");
        assertThat(only().events()).extracting(EventBehind::position).isSorted().doesNotHaveDuplicates();
    }

    @Test
    void a_document_that_was_deleted_is_missing() throws InterruptedException {
        running.documents(REGISTER).deleteOne(Filters.eq("_id", SOMEBODY));

        assertThat(only())
                .extracting(Difference::kind, Difference::document, Difference::participant)
                .containsExactly("missing", SOMEBODY, SOMEBODY);
    }

    @Test
    void a_document_that_was_added_is_one_too_many() throws InterruptedException {
        running.documents(REGISTER).insertOne(new Document("_id", "stray").append("position", 1L));

        assertThat(only()).extracting(Difference::kind, Difference::document).containsExactly("too-many", "stray");
    }

    @Test
    void a_document_that_was_added_as_if_it_were_new_is_one_too_many() throws InterruptedException {
        running.documents(REGISTER).insertOne(new Document("_id", "stray").append("position", 1_000_000L));

        assertThat(only()).extracting(Difference::kind, Difference::document).containsExactly("too-many", "stray");
    }

    @Test
    void a_document_of_a_cohort_is_compared_as_well() throws InterruptedException {
        running.documents("cohortprogress")
                .updateOne(Filters.eq("_id", COHORT.value()), Updates.set("position", 1_000_000L));

        assertThat(running.verify("cohortprogress").differences())
                .singleElement()
                .extracting(Difference::document, Difference::participant)
                .containsExactly(COHORT.value(), null);
    }

    @Test
    void what_an_audit_review_says_of_a_participant_is_compared_as_well() throws InterruptedException {
        String page = participant(100).value() + "/" + Reviews.REVIEW.value() + "/0";
        running.documents("history").updateOne(Filters.eq("_id", page), Updates.set("row.participant", "nobody"));

        assertThat(running.verify("history").differences())
                .singleElement()
                .extracting(Difference::document, Difference::participant)
                .containsExactly(page, participant(100).value());
    }

    @Test
    void other_views_are_not_blamed() throws InterruptedException {
        change(Updates.set("row.line.credits", 0));

        assertThat(running.verify())
                .filteredOn(it -> it.faults() > 0)
                .extracting(ViewResult::view)
                .containsExactly(REGISTER);
    }

    @Test
    void a_rebuild_mends_it() throws InterruptedException {
        change(Updates.set("row.line.credits", 0));
        running.documents(REGISTER).deleteOne(Filters.eq("_id", participant(2).value()));
        running.documents(REGISTER).insertOne(new Document("_id", "stray").append("position", 1L));
        assertThat(running.verify(REGISTER).faults()).isEqualTo(3);

        running.rebuild(REGISTER);

        assertThat(running.verify(REGISTER).faults()).isZero();
    }

    private void change(Bson how) {
        running.documents(REGISTER).updateOne(Filters.eq("_id", SOMEBODY), how);
    }

    private Difference only() throws InterruptedException {
        List<Difference> differences = running.verify(REGISTER).differences();
        assertThat(differences).hasSize(1);
        return differences.getFirst();
    }
}
