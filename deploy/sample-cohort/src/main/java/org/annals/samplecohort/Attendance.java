package org.annals.samplecohort;

import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;

/** The registers of the four face-to-face days, with the days caught up later. */
record Attendance(Plan plan) implements CsvFile {

    private static final List<String> FACILITATORS = List.of("facilitator.may", "facilitator.noor", "facilitator.orr");

    @Override
    public String name() {
        return "attendance.csv";
    }

    @Override
    public List<String> columns() {
        return List.of("trn", "day", "date", "status", "reason", "recorded_by", "recorded_at");
    }

    @Override
    public List<List<String>> rows(Applicant applicant, CaseStudy caseStudy) {
        Draw draw = plan.draw(applicant.number(), name());
        List<List<String>> rows = new ArrayList<>();
        for (int day = 1; day <= 4; day++) {
            day(day, applicant, draw, rows);
        }
        return rows;
    }

    private void day(int day, Applicant applicant, Draw draw, List<List<String>> rows) {
        LocalDate date = applicant.group().meetsOn(day, plan.calendar());
        ZonedDateTime at = London.at(date, 16, draw.between(0, 59));
        boolean missed = draw.perMille(30 + applicant.diligence().missesPerMille() / 2);
        LocalDate caughtUp = date.plusDays(draw.between(10, 24));
        boolean catchesUp = draw.percent(60);
        if (!onTheRegister(applicant, date, draw)) {
            return;
        }
        rows.add(row(applicant, day, missed ? "absent" : "attended", "", at));
        if (missed && catchesUp && applicant.studiesOn(caughtUp)) {
            String reason = "recorded session watched, reflection reviewed";
            rows.add(row(applicant, day, "caught-up", reason, London.at(caughtUp, 17, 0)));
        } else if (!missed && day == 2) {
            mishaps(applicant, at, rows);
        }
    }

    /** Somebody who was not accepted, or has left, now and then comes all the same and is written down. */
    private static boolean onTheRegister(Applicant applicant, LocalDate date, Draw draw) {
        return draw.percent(8) || applicant.studiesOn(date);
    }

    private static void mishaps(Applicant applicant, ZonedDateTime at, List<List<String>> rows) {
        if (applicant.has(Mishap.ATTENDANCE_CHANGED_WITHOUT_REASON)) {
            rows.add(row(applicant, 2, "absent", "", at.plusDays(3)));
        }
        if (applicant.has(Mishap.ATTENDANCE_REPEATED)) {
            rows.add(row(applicant, 2, "attended", "", at.plusDays(4)));
        }
    }

    private static List<String> row(Applicant applicant, int day, String status, String reason, ZonedDateTime at) {
        return List.of(
                applicant.trn(),
                Integer.toString(day),
                at.toLocalDate().toString(),
                status,
                reason,
                FACILITATORS.get(applicant.group().number() % FACILITATORS.size()),
                London.offset(at));
    }
}
