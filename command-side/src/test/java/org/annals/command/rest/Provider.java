package org.annals.command.rest;

import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.stereotype.Component;

/** A provider that has done everything up to where a test begins. Each cohort and each person is a new one. */
@Component
class Provider {

    private static final AtomicInteger YEARS = new AtomicInteger(3000);
    private static final AtomicInteger TRNS = new AtomicInteger(1_000_000);

    private final Api api;

    Provider(Api api) {
        this.api = api;
    }

    /** The DfE's id of an application, and whose it is. */
    record Application(String id, String participant) {

        String at(String resource) {
            return "/api/participants/" + participant + "/" + resource;
        }
    }

    String cohort() {
        return cohort(50, 50);
    }

    /** A cohort with one delivery group, bristol. */
    String cohort(int fundedPlaces, int places) {
        return done(api.post("/api/cohorts", plan(YEARS.getAndIncrement(), fundedPlaces, places)))
                .text("aggregate");
    }

    static String plan(int year, int fundedPlaces, int places) {
        return """
                {"qualification": "npq-senco", "cohort": "%d", "intake": "autumn", "schedule": "npq-leadership-autumn",
                 "funded_places": %d, "starts_on": "2024-10-01",
                 "delivery_groups": [{"code": "bristol", "delivery_partner": "Avon", "places": %d}]}""".formatted(year, fundedPlaces, places);
    }

    Application registered() {
        return registered(newTrn(), true);
    }

    Application registered(String trn, boolean eligible) {
        String id = UUID.randomUUID().toString();
        Answered answered = done(api.post("/api/registrations", registration(id, trn, eligible)));
        return new Application(id, answered.text("participant"));
    }

    static String newTrn() {
        return Integer.toString(TRNS.incrementAndGet());
    }

    static String registration(String id, String trn, boolean eligible) {
        return """
                {"application_id": "%s", "dfe_participant_id": "86ff0de2-6a76-4806-9aab-0a377f90ade7", "trn": "%s",
                 "eligible_for_funding": %s}""".formatted(id, trn, eligible);
    }

    Application accepted() {
        Application application = registered();
        done(api.post(application.at("acceptance"), acceptance(application, cohort())));
        return application;
    }

    static String acceptance(Application application, String cohort) {
        return """
                {"application_id": "%s", "cohort": "%s", "delivery_group": "bristol", "funded_place": true,
                 "years_teaching": 5, "opportunity_to_apply": true, "headteacher_declaration_sha256": "%s",
                 "holds_nasenco": false, "on": "2024-09-02"}""".formatted(application.id(), cohort, "a".repeat(64));
    }

    /** Accepted, with a window from 9 to 16 March 2026. */
    Application withWindow() {
        Application application = accepted();
        done(api.post(application.at("case-study/windows"), """
                {"attempt": 1, "opens_on": "2026-03-09"}"""));
        return application;
    }

    static String submission(String at, int words) {
        return """
                {"submitted_at": "%s", "words": %d, "document_sha256": "%s"}""".formatted(at, words, "b".repeat(64));
    }

    Application submitted() {
        Application application = withWindow();
        done(api.post(application.at("case-study/1/submission"), submission("2026-03-15T14:29:11Z", 2000)));
        return application;
    }

    static String mark(String role, String assessor, String result) {
        return """
                {"role": "%s", "assessor": "%s", "result": "%s"}""".formatted(role, assessor, result);
    }

    Application marked() {
        Application application = submitted();
        done(api.post(application.at("case-study/1/marks"), mark("marker", "assessor.bell", "pass")));
        return application;
    }

    Application confirmed() {
        Application application = marked();
        done(api.post(application.at("case-study/1/confirmation"), """
                {"confirmed_by": "lead.moss", "confirmed_on": "2026-04-09"}"""));
        return application;
    }

    /** Everything that counts is engaged and the case study is passed. */
    Application awarded() {
        Application application = accepted();
        for (int cycle = 1; cycle <= 4; cycle++) {
            done(api.post(application.at("attendance"), """
                    {"day": %d, "status": "attended", "date": "2024-10-10"}""".formatted(cycle)));
            for (String work : new String[] {"practice/%d-a", "practice/%d-b", "practice/%d-c", "formative/%d-d"}) {
                String name = work.formatted(cycle);
                done(api.post(application.at("activities"), """
                        {"assignment_id": "%s", "element": "%s", "submitted_at": "2025-01-10T10:00:00Z"}""".formatted(name, name.substring(0, name.indexOf('-')))));
            }
        }
        done(api.post(application.at("coaching-sessions"), """
                {"session_id": "S1", "type": "one-to-one", "minutes": 240, "coach": "coach.cohen",
                 "held_on": "2024-11-01"}"""));
        done(api.post(application.at("ldr-reviews"), """
                {"reviewer": "reviewer.osei", "reviewed_on": "2026-02-18"}"""));
        done(api.post(application.at("case-study/windows"), """
                {"attempt": 1, "opens_on": "2026-03-09"}"""));
        done(api.post(application.at("case-study/1/submission"), submission("2026-03-15T14:29:11Z", 2000)));
        done(api.post(application.at("case-study/1/marks"), mark("marker", "assessor.bell", "pass")));
        done(api.post(application.at("case-study/1/confirmation"), """
                {"confirmed_by": "lead.moss", "confirmed_on": "2026-04-09"}"""));
        return application;
    }

    private static Answered done(Answered answered) {
        if (!answered.inShort().equals("200 applied")) {
            throw new AssertionError(answered.body());
        }
        return answered;
    }
}
