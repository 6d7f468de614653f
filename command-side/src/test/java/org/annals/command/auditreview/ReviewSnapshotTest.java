package org.annals.command.auditreview;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.annals.command.request.CohortPlans;
import org.annals.command.request.Life;
import org.annals.command.request.Office;
import org.annals.command.request.Request;
import org.annals.kernel.auditreview.AuditReviewEvent;
import org.annals.kernel.auditreview.AuditReviewEvent.ReviewOpened;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** A review in the whole command side, with its snapshots. */
class ReviewSnapshotTest {

    private static final Life KIM = Life.of(1);
    private static final Life LEE = Life.of(2);

    private final Office office = Office.withSnapshotsEvery(2);

    @AfterEach
    void close() {
        office.close();
    }

    @Test
    void the_sample_is_drawn_from_everybody_who_was_given_a_place() {
        review();

        assertThat(office.eventsOf(May.REVIEW.value()).getFirst())
                .isInstanceOfSatisfying(
                        ReviewOpened.class,
                        opened -> assertThat(opened.sample()).containsExactlyInAnyOrder(KIM.id(), LEE.id()));
    }

    @Test
    void a_review_from_a_snapshot_is_the_review_from_all_its_events() {
        review();
        JsonNode fromSnapshot = state();
        assertThat(office.snapshots()).isNotZero();

        office.forgetSnapshots();

        assertThat(state()).isEqualTo(fromSnapshot);
    }

    @Test
    void a_snapshot_holds_nothing_of_what_people_wrote() {
        review();

        assertThat(state().toString()).contains("answeredBy").doesNotContain("No register");
    }

    private void review() {
        List.of(
                        CohortPlans.roomy(),
                        KIM.registration(),
                        KIM.acceptance(),
                        LEE.registration(),
                        LEE.acceptance("leeds", false),
                        May.opening(7),
                        (Request) May.finding(KIM.id()),
                        May.answer(1),
                        May.closing(1, May.LIND),
                        May.signOff(May.LIND))
                .forEach(office::ask);
        assertThat(office.eventsOf(May.REVIEW.value())).hasSize(5).allMatch(AuditReviewEvent.class::isInstance);
    }

    private JsonNode state() {
        return office.stateOf(AuditReview.class, May.REVIEW.value());
    }
}
