package org.annals.command.rest;

import static org.annals.command.rest.Api.file;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.annals.kernel.cohort.CohortEvent.CohortOpened;
import org.annals.kernel.cohort.CohortPlan;
import org.annals.kernel.cohort.DeliveryGroup;
import org.annals.kernel.event.DomainEvent;
import org.annals.kernel.identifier.CohortId;
import org.annals.kernel.qualification.QualificationVersion;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

/** A cohort that was opened with the version of 2024, which has two face-to-face days; that of 2025 has one. */
@CommandSideTest
@Import(TwoQualifications.class)
class PinnedVersionTest {

    private final Api api;
    private final EventStore events;

    @Autowired
    PinnedVersionTest(Api api, EventStore events) {
        this.api = api;
        this.events = events;
    }

    @Test
    void the_rows_of_an_import_are_read_as_the_cohort_s_own_version_says() {
        opened(2111);

        assertThat(attendance(importing(2111)))
                .isEqualTo("{\"applied\":0,\"unchanged\":0,\"refused\":1,\"invalid\":0}");
    }

    @Test
    void the_rows_of_a_cohort_that_is_not_open_yet_are_read_as_the_newest_version_says() {
        assertThat(attendance(importing(2112)))
                .isEqualTo("{\"applied\":0,\"unchanged\":0,\"refused\":0,\"invalid\":1}");
    }

    @Test
    void a_request_without_a_date_is_dated_where_the_qualification_is_taught() {
        String planned = api.post("/api/cohorts", plan(2113)).text("aggregate");

        assertThat(((DomainEvent) events.readEvents(planned).next().getPayload()).on())
                .isEqualTo("2026-07-01");
    }

    private void opened(int year) {
        CohortId cohort = new CohortId("cohort-npq-afar-" + year + "-autumn");
        List<DeliveryGroup> groups = List.of(new DeliveryGroup("bristol", "Avon", 10, List.of()));
        CohortPlan plan =
                new CohortPlan("npq-leadership-autumn", 10, LocalDate.of(2024, 10, 1), null, null, null, groups);
        CohortOpened opened =
                new CohortOpened(cohort, new QualificationVersion("npq-afar", "2024"), plan, LocalDate.of(2024, 6, 3));
        events.publish(new GenericDomainEventMessage<>("Cohort", cohort.value(), 0, opened, Map.of()));
    }

    private Answered importing(int year) {
        String secondDay = """
                trn,day,date,status,reason,recorded_by,recorded_at
                1234567,2,2024-10-10,attended,,facilitator.may,2024-10-10T16:46:00+01:00
                """;
        return api.finished(api.upload(file("cohort.json", plan(year)), file("attendance.csv", secondDay)));
    }

    private static String attendance(Answered finished) {
        return finished.json().at("/report/files/attendance.csv").toString();
    }

    private static String plan(int year) {
        return Provider.plan(year, 10, 10).replace("npq-senco", "npq-afar");
    }
}
