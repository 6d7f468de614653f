package org.annals.command.request;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.annals.command.assessment.AssessmentCommand.RecordMissedWindow;
import org.annals.command.participant.ParticipantCommand.DeferParticipant;
import org.annals.command.participant.ParticipantCommand.ResumeParticipant;
import org.annals.command.participant.ParticipantCommand.RevokeCredits;
import org.annals.command.participant.ParticipantCommand.UpholdCredits;
import org.annals.command.participant.ParticipantCommand.WithdrawParticipant;
import org.annals.kernel.assessment.MarkingRole;
import org.annals.kernel.assessment.Result;
import org.annals.kernel.participant.AttendanceStatus;
import org.annals.kernel.participant.CoachingType;
import org.annals.kernel.participant.DeferReason;
import org.annals.kernel.participant.WithdrawReason;
import org.annals.kernel.personal.Personal;

/**
 * One request of a random history, with or without a key out of a few.
 *
 * @param key 0 for none
 */
record Step(Request request, int key) {

    static final Life KIM = Life.of(1);
    static final Life LEE = Life.of(2);

    /** Kim is one element short of an award, Lee is accepted. */
    static List<Step> beginning() {
        List<Request> requests = new ArrayList<>(List.of(
                CohortPlans.roomy(), KIM.registration(), KIM.acceptance(), LEE.registration(), LEE.acceptance()));
        requests.addAll(KIM.engagement());
        requests.remove(KIM.ldrReview());
        requests.addAll(KIM.caseStudy(Result.PASS));
        return requests.stream().map(request -> new Step(request, 0)).toList();
    }

    /** Anything that may be asked, sensible or not. */
    static Arbitrary<Step> any() {
        List<Request> pool = new ArrayList<>(List.of(CohortPlans.roomy(), CohortPlans.of(3, 2, 1)));
        pool.addAll(about(KIM));
        pool.addAll(about(LEE));
        return Combinators.combine(Arbitraries.of(pool), Arbitraries.integers().between(0, 12))
                .as(Step::new);
    }

    /** What comes of it, an error included. */
    String in(Office office) {
        try {
            return office.ask(request, origin()).toString();
        } catch (InvalidRequest | KeyReused | VersionConflict e) {
            return e.toString();
        }
    }

    private RequestOrigin origin() {
        return key == 0 ? Origins.somebody() : Origins.withKey("K" + key, request.toString());
    }

    private static List<Request> about(Life life) {
        LocalDate on = LocalDate.of(2026, 3, 12);
        Personal reason = new Personal("a reason");
        return List.of(
                life.registration(),
                life.acceptance(),
                life.ldrReview(),
                life.attendance(2, AttendanceStatus.ABSENT),
                life.attendance(2, AttendanceStatus.CAUGHT_UP),
                life.work("practice/4", "4B"),
                life.work("content/2.2", "area"),
                life.work("practice/9", "9A"),
                life.coaching("S1", CoachingType.GROUP, 120),
                life.coaching("S1", CoachingType.GROUP, 90),
                life.window(1, LocalDate.of(2026, 3, 9)),
                life.window(2, LocalDate.of(2026, 5, 4)),
                life.submission(1, Instant.parse("2026-03-15T14:29:11Z")),
                life.submission(2, Instant.parse("2026-05-15T00:00:00Z")),
                life.mark(1, MarkingRole.MARKER, "assessor.bell", Result.PASS),
                life.mark(1, MarkingRole.MODERATOR, "assessor.cole", Result.FAIL),
                life.confirmation(1, "lead.moss"),
                life.voiding(1),
                new RecordMissedWindow(life.id(), 1, Instant.parse("2026-04-01T00:00:00Z"), on),
                new DeferParticipant(life.id(), DeferReason.OTHER, on),
                new WithdrawParticipant(life.id(), WithdrawReason.OTHER, on),
                new ResumeParticipant(life.id(), on),
                new UpholdCredits(life.id(), reason, "lead.moss", on),
                new RevokeCredits(life.id(), reason, "lead.moss", on));
    }
}
