package org.annals.samplecohort;

import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.annals.samplecohort.CanvasAssignments.Assignment;
import org.annals.samplecohort.CanvasAssignments.Kind;

/** What Canvas reports of one person's work: at least once, not always in order, with updates and noise. */
final class CanvasLiveEvents {

    static final String NAME = "canvas-live-events.ndjson";

    private final Plan plan;
    private final Applicant applicant;
    private final Draw draw;
    private final List<CanvasEvent> events = new ArrayList<>();
    private int submissions;

    private CanvasLiveEvents(Plan plan, Applicant applicant) {
        this.plan = plan;
        this.applicant = applicant;
        this.draw = plan.draw(applicant.number(), NAME);
    }

    static List<CanvasEvent> of(Applicant applicant, Plan plan) {
        return new CanvasLiveEvents(plan, applicant).reported();
    }

    private List<CanvasEvent> reported() {
        LocalDate start = plan.calendar().startsOn();
        CanvasAssignments.of(Kind.INDUCTION, 1).forEach(assignment -> work(assignment, start, 1, 6));
        for (int cycle = 1; cycle <= 4; cycle++) {
            cycle(cycle, plan.calendar().weekOfDay(cycle));
        }
        if (draw.percent(80)) {
            CanvasAssignments.of(Kind.FORUM, 1).forEach(assignment -> work(assignment, start, 3, 90));
        }
        if (applicant.has(Mishap.UNKNOWN_ASSIGNMENT)) {
            work(new Assignment("49999", "", Kind.FORUM, 1, ""), start, 20, 40);
        }
        return disordered();
    }

    private void cycle(int cycle, LocalDate begins) {
        CanvasAssignments.of(Kind.CONTENT, cycle).forEach(assignment -> work(assignment, begins, 3, 80));
        List<Assignment> chosen = draw.shuffled(CanvasAssignments.of(Kind.PRACTICE, cycle));
        int more = draw.percent(45) ? draw.between(1, 2) : 0;
        chosen.subList(0, 3 + more).forEach(assignment -> work(assignment, begins, 10, 90));
        CanvasAssignments.of(Kind.FORMATIVE, cycle).forEach(assignment -> work(assignment, begins, 75, 100));
    }

    private void work(Assignment assignment, LocalDate begins, int earliest, int latest) {
        LocalDate date = begins.plusDays(draw.between(earliest, latest));
        ZonedDateTime at = London.at(date, draw.time(9, 23));
        boolean stray = draw.perMille(4);
        if (!stray && applicant.misses(date, draw)) {
            return;
        }
        String id = Long.toString(900_000L + applicant.number() * 100L + submissions++);
        CanvasEvent created = CanvasEvent.created(id, assignment.id(), applicant.trn(), at);
        if (draw.percent(2)) {
            events.add(created.unsubmitted());
        }
        events.add(created);
        if (draw.percent(25)) {
            events.add(created.graded(at.plusDays(draw.between(1, 9))));
        }
        if (draw.percent(4)) {
            events.add(created);
        }
    }

    private List<CanvasEvent> disordered() {
        for (int i = 1; i < events.size(); i++) {
            if (draw.percent(15)) {
                Collections.swap(events, i - 1, i);
            }
        }
        return events;
    }
}
