package org.annals.command.request;

import static org.assertj.core.api.Assertions.assertThat;

import org.annals.kernel.assessment.AssessmentEvent;
import org.annals.kernel.assessment.Result;
import org.annals.kernel.event.EventMetadata;
import org.annals.kernel.participant.AttendanceStatus;
import org.annals.kernel.personal.Personal;
import org.axonframework.eventhandling.DomainEventMessage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Beside every event stands who did it, by which way it came, and what it belongs to. */
class OriginsOfEventsTest {

    private final Office office = Office.open();
    private final Life kim = Life.of(1);

    @BeforeEach
    void accepted() {
        office.ask(CohortPlans.roomy());
        office.ask(kim.registration());
        office.ask(kim.acceptance());
    }

    @AfterEach
    void close() {
        office.close();
    }

    @Test
    void every_event_says_who_by_which_way_and_why() {
        kim.engagement().forEach(office::ask);
        kim.caseStudy(Result.PASS).forEach(office::ask);
        office.ask(kim.attendance(2, AttendanceStatus.ABSENT));
        office.ask(kim.voiding(1));
        office.ask(kim.acceptance());
        office.ask(kim.ldrReview(), Origins.withKey("K1"));

        assertThat(office.log())
                .allSatisfy(event -> assertThat(event.getMetaData())
                        .containsEntry(EventMetadata.ACTOR, "admin")
                        .containsEntry(EventMetadata.ORIGIN, "api")
                        .containsEntry(EventMetadata.CORRELATION_ID, "request-1")
                        .containsKey(EventMetadata.CAUSATION_ID));
    }

    @Test
    void the_events_of_one_request_have_one_cause() {
        kim.engagement().forEach(office::ask);
        kim.markedCaseStudy(Result.PASS).forEach(office::ask);
        int before = office.log().size();

        office.ask(kim.confirmation(1, "lead.moss"));

        assertThat(office.log().subList(before, office.log().size()))
                .hasSize(3)
                .extracting(event -> event.getMetaData().get(EventMetadata.CAUSATION_ID))
                .containsOnly(office.latest(AssessmentEvent.OutcomeConfirmed.class)
                        .getMetaData()
                        .get(EventMetadata.CAUSATION_ID));
    }

    @Test
    void two_requests_have_two_causes() {
        assertThat(office.log())
                .extracting(event -> event.getMetaData().get(EventMetadata.CAUSATION_ID))
                // the acceptance and the place it took are one
                .hasSize(4)
                .doesNotContainNull()
                .satisfies(causes -> assertThat(causes.stream().distinct()).hasSize(3));
    }

    @Test
    void an_imported_row_says_where_it_stood_whom_it_names_and_when_it_was_recorded() {
        office.ask(kim.ldrReview(), Origins.row("ldr-reviews.csv", 12));

        assertThat(last().getMetaData())
                .containsEntry(EventMetadata.ORIGIN, "import")
                .containsEntry(EventMetadata.CORRELATION_ID, "import-1")
                .containsEntry(EventMetadata.FILE, "ldr-reviews.csv")
                .containsEntry(EventMetadata.LINE, "12")
                .containsEntry(EventMetadata.ON_BEHALF_OF, "facilitator.may")
                .containsEntry(EventMetadata.RECORDED_AT, "2025-02-06T16:36:00Z")
                .containsEntry(EventMetadata.KEY, "hash-of-line-12");
    }

    @Test
    void the_content_of_a_refused_request_is_kept_as_personal_data() {
        office.ask(kim.confirmation(1, "lead.moss"), Origins.withContent("1234567,1,lead.moss"));

        assertThat(((AssessmentEvent.RequestRefused) last().getPayload()).content())
                .isEqualTo(new Personal("1234567,1,lead.moss"));
    }

    @Test
    void the_content_of_a_request_never_stands_in_the_metadata() {
        office.ask(kim.confirmation(1, "lead.moss"), Origins.withContent("1234567,1,lead.moss"));
        office.ask(kim.ldrReview(), Origins.withContent("1234567,2026-02-18"));

        assertThat(office.log())
                .allSatisfy(event -> assertThat(event.getMetaData().toString()).doesNotContain("1234567"));
    }

    private DomainEventMessage<?> last() {
        return office.log().getLast();
    }
}
