package org.annals.endtoend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.file.Path;
import java.time.Duration;
import java.util.UUID;
import org.annals.endtoend.Provider.Application;

/** Plants a canary in every field in which personal data can stand. */
record CanaryStory(Api api) {

    /** More events than there are from one snapshot to the next. */
    private static final int CORRECTIONS = 160;

    Canary tell(String cohort) {
        Canary canary = new Canary(registered());
        Application person = canary.application();
        applied(person.at("acceptance"), Provider.acceptance(person, cohort));
        correct(person);
        applied(person.at("case-study/windows"), """
                {"attempt": 1, "opens_on": "2026-03-09"}""");
        applied(person.at("case-study/1/extension"), """
                {"last_day": "2026-03-23", "reason": "%s", "granted_by": "exams.ray", "on": "2026-03-12"}""".formatted(Canary.song("extension")));
        applied(person.at("case-study/1/submission"), Provider.submission("2026-03-22T12:00:00Z"));
        applied(person.at("case-study/1/marks"), Provider.mark("assessor.bell", "pass"));
        applied(person.at("case-study/1/confirmation"), """
                {"confirmed_by": "lead.moss", "confirmed_on": "2026-04-09"}""");
        applied(person.at("case-study/1/voiding"), """
                {"reason": "%s", "voided_by": "lead.moss", "on": "2026-05-12"}""".formatted(Canary.song("voiding")));
        refused(person.at("credits/revocation"), """
                {"reason": "%s", "decided_by": "lead.moss", "on": "2026-05-13"}""".formatted(Canary.song("refused")));
        audit(person, cohort);
        return canary;
    }

    private Application registered() {
        String id = UUID.randomUUID().toString();
        String trn = Provider.newTrn();
        HttpAnswer answer = applied("/api/registrations", """
                {"application_id": "%s", "dfe_participant_id": "86ff0de2-6a76-4806-9aab-0a377f90ade7", "trn": "%s",
                 "full_name": "%s", "email": "%s", "eligible_for_funding": true}""".formatted(id, trn, Canary.NAME, Canary.EMAIL));
        return new Application(id, trn, answer.text("participant"));
    }

    private void correct(Application person) {
        for (int i = 0; i < CORRECTIONS; i++) {
            applied(person.at("attendance"), """
                    {"day": 1, "status": "%s", "reason": "%s", "date": "2024-10-10"}""".formatted(
                            i % 2 == 0 ? "attended" : "absent", Canary.song("correction " + i)));
        }
    }

    private void audit(Application person, String cohort) {
        String review = "/api/audit-reviews/"
                + applied("/api/audit-reviews", """
                {"cohort": "%s", "title": "May", "n": 5, "seed": 7, "opened_by": "auditor.lind"}""".formatted(cohort)).text("aggregate");
        String finding = review + "/findings/"
                + applied(review + "/findings", """
                {"participant": "%s", "text": "%s", "recorded_by": "auditor.lind"}""".formatted(person.participant(), Canary.song("finding")))
                        .text("version");
        applied(finding + "/answer", """
                {"text": "%s", "answered_by": "lead.moss", "on": "2026-05-14"}""".formatted(Canary.song("answer")));
        applied(finding + "/closing", """
                {"text": "%s", "closed_by": "auditor.lind"}""".formatted(Canary.song("closing")));
        applied(review + "/sign-off", """
                {"conclusion": "Only %s, TRN %s, was at fault: %s.", "signed_off_by": "auditor.lind"}""".formatted(Canary.NAME, person.trn(), Canary.song("conclusion")));
    }

    /** Rows of an imported folder that name the person: one that a rule refuses, one that cannot be read. */
    void importRows(Canary canary, Path folder, int year) {
        Folder rows = Folder.of(2, 3, year, folder);
        String trn = canary.application().trn();
        rows.change(
                "ldr-reviews.csv",
                text -> text + "%s,%s,reviewer.osei,2025-05-05T10:00:00Z%n".formatted(trn, Canary.song("row")));
        rows.change(
                "attendance.csv",
                text -> text
                        + "%s,3,2025-05-05,absent,%s,facilitator.may,2025-05-05T10:00:00Z%n"
                                .formatted(trn, Canary.song("reason")));
        String place = api.upload(folder).header("Location");
        await().atMost(Duration.ofSeconds(60))
                .pollInterval(Duration.ofMillis(50))
                .until(() -> api.get(place).text("state").equals("finished"));
    }

    private HttpAnswer applied(String path, String body) {
        HttpAnswer answer = api.post(path, body);
        assertThat(answer.inShort()).as("%s: %s", path, answer.body()).isEqualTo("200 applied");
        return answer;
    }

    private void refused(String path, String body) {
        assertThat(api.post(path, body).status()).as(path).isEqualTo(422);
    }
}
