package org.annals.endtoend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.annals.endtoend.Provider.Application;

/** One happy request for everything that can be asked: two people's way through a cohort. */
final class WholeStory {

    private static final String WINDOW = """
            {"attempt": 1, "opens_on": "2026-03-09"}""";
    private static final String EXTENSION = """
            {"last_day": "2026-03-23", "reason": "Illness, certified.", "granted_by": "exams.ray", "on": "2026-03-12"}""";
    private static final String CONFIRMATION = """
            {"confirmed_by": "lead.moss", "confirmed_on": "2026-04-09"}""";
    private static final String VOIDING = """
            {"reason": "The marker knew the participant.", "voided_by": "lead.moss", "on": "2026-05-12"}""";
    private static final String DECISION = """
            {"reason": "All of it was checked again.", "decided_by": "lead.moss", "on": "2026-05-13"}""";
    private static final String COACHING = """
            {"session_id": "%s", "type": "%s", "minutes": 60, "coach": "coach.cohen", "held_on": "2024-11-01"}""";

    private final DescribedApi api;
    private String cohort = "";

    WholeStory(DescribedApi api) {
        this.api = api;
    }

    void tell(Folder folder) {
        cohort = applied("/api/cohorts", Provider.plan(Provider.newYear(), 10)).text("aggregate");
        Application rejected = registered();
        applied(rejected.at("rejection"), """
                {"application_id": "%s", "cohort": "%s", "on": "2024-09-02"}""".formatted(rejected.id(), cohort));
        Application person = registered();
        applied(person.at("acceptance"), Provider.acceptance(person, cohort));
        engage(person);
        takeABreak(person);
        passAndLose(person);
        applied(person.at("withdrawal"), """
                {"reason": "change-in-career", "on": "2026-06-09"}""");
        importWhole(folder);
        look(person);
        audit(person);
        erase(rejected);
        seeToDeadLetters();
        new EvidenceStory(api).tell();
        new SignInStory(api).tell();
        rebuild();
        verify();
    }

    private Application registered() {
        String trn = Provider.newTrn();
        String application = UUID.randomUUID().toString();
        HttpAnswer answer = applied("/api/registrations", Provider.registration(application, trn));
        return new Application(application, trn, answer.text("participant"));
    }

    private void engage(Application person) {
        for (int cycle = 1; cycle <= 4; cycle++) {
            applied(person.at("attendance"), """
                    {"day": %d, "status": "attended", "date": "2024-10-10"}""".formatted(cycle));
            for (String work : new String[] {"practice/%d", "practice/%d", "practice/%d", "formative/%d"}) {
                applied(person.at("activities"), """
                        {"assignment_id": "%s", "element": "%s", "submitted_at": "2025-01-10T10:00:00Z"}""".formatted(UUID.randomUUID(), work.formatted(cycle)));
            }
            applied(person.at("coaching-sessions"), COACHING.formatted("one-" + cycle, "one-to-one"));
        }
        applied(person.at("coaching-sessions"), COACHING.formatted("group-1", "group"));
        applied(person.at("ldr-reviews"), """
                {"reviewer": "reviewer.osei", "reviewed_on": "2026-02-18"}""");
    }

    private void takeABreak(Application person) {
        applied(person.at("deferral"), """
                {"reason": "career-break", "on": "2025-06-09"}""");
        applied(person.at("resumption"), """
                {"on": "2025-09-01"}""");
    }

    /** Credits are awarded, put under review, upheld and revoked. */
    private void passAndLose(Application person) {
        applied(person.at("case-study/windows"), WINDOW);
        foreseen(person.at("case-study/1/extension"), EXTENSION);
        applied(person.at("case-study/1/submission"), Provider.submission("2026-03-22T12:00:00Z"));
        foreseen(person.at("case-study/1/marks"), Provider.mark("assessor.bell", "pass"));
        applied(person.at("case-study/1/confirmation"), CONFIRMATION);
        foreseen(person.at("case-study/1/voiding"), VOIDING);
        applied(person.at("credits/uphold"), DECISION);
        foreseen(person.at("credits/revocation"), DECISION);
        assertThat(api.post(person.at("attendance/preview"), """
                        {"day": 1, "status": "absent", "date": "2024-10-10"}""").text("code")).isEqualTo("CORRECTION_NEEDS_REASON");
    }

    private void importWhole(Folder folder) {
        String place = api.upload(folder).header("Location");
        await().atMost(Duration.ofSeconds(60))
                .pollInterval(Duration.ofMillis(50))
                .until(() -> api.get(place).text("state").equals("finished"));
        api.get("/api/imports");
    }

    private void look(Application person) {
        HttpAnswer found = api.post("/api/participants/lookup", "{\"trn\": \"%s\"}".formatted(person.trn()));
        assertThat(found.text("participant")).isEqualTo(person.participant());
        api.get("/api/participants/" + person.participant());
        api.get(person.at("history") + "?page=0&size=5");
        api.get("/api/cohorts");
        api.get("/api/cohorts/" + cohort + "/progress");
        api.get("/api/register?cohort=" + cohort
                + "&credit_status=revoked&training_status=withdrawn&delivery_group=bristol&sort=-trn");
        lookBack(person);
        api.get(person.at("audit-pack") + "?kept_size=1&kept_size=3", "application/zip");
        api.get("/api/cohorts/" + cohort + "/audit-pack?kept_size=2", "application/zip");
        api.get(person.at("subject-access"));
        api.get(person.at("subject-access"), "text/html");
        api.get("/api/rows?outcome=refused&file=attendance.csv&page=0&size=5");
        ask(person);
    }

    /** Why things are as they are, and what if they were not. */
    private void ask(Application person) {
        api.get(person.at("receipts"));
        assertThat(api.getNothing(person.at("receipts/refusals/" + UUID.randomUUID()))
                        .text("code"))
                .isEqualTo("UNKNOWN_RECEIPT");
        api.get(person.at("receipts/practice.3.2"));
        HttpAnswer award = api.get(person.at("receipts/award"));
        assertThat(award.json().at("/comparison/same").asBoolean())
                .as(award.body())
                .isTrue();
        String event = award.json().at("/counted/0/event_id").asString();
        api.get(person.at("events/" + event + "/consequences"));
        api.get("/api/what-if?cohort=" + cohort + "&engagement_threshold=85&set=case_study.min_words=1200");
    }

    /** One finds, another answers, and the first closes and signs off. */
    private void audit(Application person) {
        api.get("/api/cohorts/" + cohort + "/sample?n=5&seed=7&min_position=0");
        String review = "/api/audit-reviews/"
                + applied("/api/audit-reviews", """
                {"cohort": "%s", "title": "May", "n": 5, "seed": 7, "opened_by": "auditor.lind"}""".formatted(cohort)).text("aggregate");
        String finding = review + "/findings/"
                + applied(review + "/findings", """
                {"participant": "%s", "text": "No register for day 2.", "recorded_by": "auditor.lind"}""".formatted(person.participant()))
                        .text("version");
        applied(finding + "/answer", """
                {"text": "The register was found.", "answered_by": "lead.moss", "on": "2026-05-14"}""");
        applied(finding + "/closing", """
                {"text": "Seen.", "closed_by": "auditor.lind"}""");
        HttpAnswer signed = applied(review + "/sign-off", """
                {"conclusion": "The figures can be relied on.", "signed_off_by": "auditor.lind"}""");
        api.get("/api/audit-reviews?cohort=" + cohort + "&status=signed-off&page=0&size=5");
        api.get(review + "?min_position=" + signed.header("Annals-Position"));
        api.get("/api/access-log?participant=" + person.participant()
                + "&actor=admin&from=2020-01-01T00:00:00Z&to=2999-01-01T00:00:00Z&page=0&size=5");
    }

    private void erase(Application person) {
        String letter = """
                {"reason": "As asked for in a letter.", "decided_by": "lead.moss"}""";
        applied(person.at("legal-hold"), letter);
        applied(person.at("legal-hold/lifting"), letter);
        applied(person.at("erasure"), letter);
        api.get("/api/retention");
        api.post("/api/retention");
        api.get("/api/retention/runs");
    }

    /** There are none, which the answers say too. */
    private void seeToDeadLetters() {
        String view = "/api/views/" + firstView();
        String letter = view + "/dead-letters/" + UUID.randomUUID();
        api.get(view + "/dead-letters?sequence=" + UUID.randomUUID() + "&page=0&size=5");
        api.get(view + "/evictions?page=0&size=5");
        api.post(view + "/dead-letters/retry");
        assertThat(api.getNothing(letter).text("code")).isEqualTo("UNKNOWN_DEAD_LETTER");
        assertThat(api.postForNothing(letter + "/eviction", "{\"reason\": \"Recorded by a fault.\"}")
                        .text("code"))
                .isEqualTo("UNKNOWN_DEAD_LETTER");
    }

    private void lookBack(Application person) {
        String then = "knownAt=" + Instant.now() + "&asOf=2026-04-30";
        api.get("/api/participants/" + person.participant() + "?" + then);
        api.get(person.at("history") + "?" + then);
        api.get("/api/cohorts/" + cohort + "/progress?" + then);
        api.get("/api/register?cohort=" + cohort + "&" + then);
        String since = "/difference?from=2024-01-01T00:00:00Z&to=" + Instant.now();
        api.get("/api/participants/" + person.participant() + since);
        api.get("/api/register" + since + "&cohort=" + cohort);
    }

    private void rebuild() {
        api.post("/api/views/" + firstView() + "/rebuild");
        api.post("/api/views/rebuild");
    }

    private void verify() {
        String place =
                api.post("/api/verifications", """
                {"views": ["%s"], "sample": 1, "seed": 7}""".formatted(firstView())).header("Location");
        await().atMost(Duration.ofSeconds(60))
                .pollInterval(Duration.ofMillis(50))
                .until(() -> api.get(place).text("state").equals("finished"));
        api.get("/api/verifications/latest");
        api.get(place + "/differences");
    }

    private String firstView() {
        return api.get("/api/views").json().at("/views/0/name").asString();
    }

    /** Looks at what a command would come to, and then gives it. */
    private void foreseen(String path, String body) {
        assertThat(api.post(path + "/preview", body).text("outcome")).isEqualTo("applied");
        applied(path, body);
    }

    private HttpAnswer applied(String path, String body) {
        HttpAnswer answer = api.post(path, body);
        assertThat(answer.text("outcome")).as("%s: %s", path, answer.body()).isEqualTo("applied");
        return answer;
    }
}
