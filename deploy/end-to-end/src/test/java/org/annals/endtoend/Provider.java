package org.annals.endtoend;

import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;

/** A provider that does by requests what comes before a test. Each cohort and each person is a new one. */
record Provider(Api api) {

    private static final AtomicInteger YEARS = new AtomicInteger(3000);
    private static final AtomicInteger TRNS = new AtomicInteger(9_200_000);

    /** An application, and the person whose it is. */
    record Application(String id, String trn, String participant) {

        String at(String resource) {
            return "/api/participants/" + participant + "/" + resource;
        }
    }

    static String newTrn() {
        return Integer.toString(TRNS.incrementAndGet());
    }

    static String newYear() {
        return Integer.toString(YEARS.incrementAndGet());
    }

    /** A cohort with one delivery group, bristol; the answer is its id. */
    String cohort(int fundedPlaces) {
        return done(api.post("/api/cohorts", plan(newYear(), fundedPlaces))).text("aggregate");
    }

    static String plan(String year, int fundedPlaces) {
        return """
                {"qualification": "npq-senco", "cohort": "%s", "intake": "autumn", "schedule": "npq-leadership-autumn",
                 "funded_places": %d, "starts_on": "2024-10-01", "ends_on": "2026-04-30",
                 "registration": {"opens": "2024-06-03", "closes": "2024-10-04"},
                 "delivery_groups": [{"code": "bristol", "delivery_partner": "Avon", "places": 50,
                   "events": [{"day": 1, "date": "2024-10-10", "venue": "hall 1"}]}]}""".formatted(year, fundedPlaces);
    }

    Application registered() {
        return registered(newTrn());
    }

    Application registered(String trn) {
        String id = UUID.randomUUID().toString();
        return new Application(
                id,
                trn,
                done(api.post("/api/registrations", registration(id, trn))).text("participant"));
    }

    static String registration(String id, String trn) {
        return """
                {"application_id": "%s", "dfe_participant_id": "86ff0de2-6a76-4806-9aab-0a377f90ade7", "trn": "%s",
                 "full_name": "Ada Bird", "email": "ada.bird@school.example", "eligible_for_funding": true}""".formatted(id, trn);
    }

    static String acceptance(Application application, String cohort) {
        return """
                {"application_id": "%s", "cohort": "%s", "delivery_group": "bristol", "funded_place": true,
                 "years_teaching": 5, "opportunity_to_apply": true, "headteacher_declaration_sha256": "%s",
                 "holds_nasenco": false, "on": "2024-09-02"}""".formatted(application.id(), cohort, "a".repeat(64));
    }

    Application accepted() {
        Application application = registered();
        done(api.post(application.at("acceptance"), acceptance(application, cohort(10))));
        return application;
    }

    /** Accepted, with a case study that was handed in within the window of 9 to 16 March 2026. */
    Application submitted() {
        Application application = accepted();
        done(api.post(application.at("case-study/windows"), """
                {"attempt": 1, "opens_on": "2026-03-09"}"""));
        done(api.post(application.at("case-study/1/submission"), submission("2026-03-15T14:29:11Z")));
        return application;
    }

    static String submission(String at) {
        return """
                {"submitted_at": "%s", "words": 1984, "document_sha256": "%s"}""".formatted(at, "b".repeat(64));
    }

    static String mark(String assessor, String result) {
        return """
                {"role": "marker", "assessor": "%s", "result": "%s", "on": "2026-03-29"}""".formatted(assessor, result);
    }

    private static HttpAnswer done(HttpAnswer answer) {
        if (!answer.inShort().equals("200 applied")) {
            throw new AssertionError(answer.status() + " " + answer.body());
        }
        return answer;
    }
}
