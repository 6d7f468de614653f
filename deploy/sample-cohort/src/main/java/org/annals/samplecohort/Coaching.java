package org.annals.samplecohort;

import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;

/** The coaching sessions: 120 minutes in groups and 240 alone for whoever misses none. */
record Coaching(Plan plan) implements CsvFile {

    private static final List<Session> SESSIONS = List.of(
            new Session(6, "one-to-one", "induction", 60),
            new Session(53, "group", "group", 60),
            new Session(222, "one-to-one", "post-formative", 30),
            new Session(229, "one-to-one", "post-formative", 30),
            new Session(298, "group", "group", 60),
            new Session(467, "one-to-one", "post-formative", 30),
            new Session(474, "one-to-one", "post-formative", 30),
            new Session(503, "one-to-one", "impact-review", 60));

    private record Session(int daysAfterStart, String type, String purpose, int minutes) {}

    @Override
    public String name() {
        return "coaching.csv";
    }

    @Override
    public List<String> columns() {
        return List.of("session_id", "trn", "held_on", "type", "purpose", "minutes", "coach", "recorded_at");
    }

    @Override
    public List<List<String>> rows(Applicant applicant, CaseStudy caseStudy) {
        Draw draw = plan.draw(applicant.number(), name());
        List<List<String>> rows = new ArrayList<>();
        for (int i = 0; i < SESSIONS.size(); i++) {
            Session session = SESSIONS.get(i);
            LocalDate heldOn = plan.calendar().startsOn().plusDays(session.daysAfterStart() + draw.between(0, 4));
            ZonedDateTime at = London.at(heldOn, 18, draw.between(0, 59));
            if (!applicant.misses(heldOn, draw)) {
                rows.add(row(i, applicant, session, Integer.toString(session.minutes()), at));
                mishaps(i, applicant, session, at, rows);
            }
        }
        return rows;
    }

    private static void mishaps(
            int number, Applicant applicant, Session session, ZonedDateTime at, List<List<String>> rows) {
        if (number == 0 && applicant.has(Mishap.SESSION_CHANGED)) {
            rows.add(row(0, applicant, session, "90", at.plusDays(2)));
        }
        if (number == 1 && applicant.has(Mishap.MINUTES_IN_WORDS)) {
            rows.add(row(8, applicant, session, "an hour", at.plusDays(1)));
        }
    }

    private static List<String> row(
            int number, Applicant applicant, Session session, String minutes, ZonedDateTime at) {
        return List.of(
                "S%07d".formatted(applicant.number() * 10L + number + 1),
                applicant.trn(),
                at.toLocalDate().toString(),
                session.type(),
                session.purpose(),
                minutes,
                applicant.coach(),
                London.offset(at));
    }
}
