package org.annals.command.participant;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import org.annals.kernel.credit.Credits.Pass;
import org.annals.kernel.credit.Credits.Standing;
import org.annals.kernel.engagement.EngagementFigure;
import org.annals.kernel.event.Recorded;
import org.annals.kernel.identifier.ParticipantId;
import org.annals.kernel.participant.AwardReceipt;
import org.annals.kernel.participant.ParticipantEvent;
import org.annals.kernel.participant.ParticipantEvent.AttendanceCorrected;
import org.annals.kernel.participant.ParticipantEvent.CaseStudyPassVoided;
import org.annals.kernel.participant.ParticipantEvent.CreditsAwarded;
import org.annals.kernel.participant.ParticipantEvent.CreditsPutUnderReview;
import org.annals.kernel.participant.TrainingStatus;
import org.annals.kernel.qualification.QualificationSpecification;
import org.annals.kernel.qualification.QualificationVersion;

/**
 * What follows for the credits from something that has just happened (rule book 4): the award once both conditions are
 * met, a review once what an award rests on falls away.
 */
final class CreditDecisions {

    private static final String RULE =
            "Credits are awarded once at least %d%% of the course elements are engaged and one case study is passed, in either order.";

    private final QualificationSpecification specification;

    CreditDecisions(QualificationSpecification specification) {
        this.specification = specification;
    }

    /**
     * @param recordedOn the day on which it was recorded; a review carries it
     */
    Optional<ParticipantEvent> after(
            Recorded<ParticipantEvent> happened, ParticipantState before, ParticipantState now, LocalDate recordedOn) {
        ParticipantId participant = happened.event().participant();
        if (now.credits().award() == null) {
            return awardIfDue(participant, now, happened.event().on());
        }
        boolean stands = now.credits().award().standing() == Standing.STANDS;
        return stands && takesAway(happened.event(), before, now)
                ? Optional.of(new CreditsPutUnderReview(participant, happened.id(), recordedOn))
                : Optional.empty();
    }

    private Optional<ParticipantEvent> awardIfDue(
            ParticipantId participant, ParticipantState now, LocalDate completed) {
        if (now.credits().pass().isEmpty() || now.training().status() == TrainingStatus.WITHDRAWN) {
            return Optional.empty();
        }
        Pass pass = now.credits().pass().get();
        EngagementFigure figure = EngagementFigure.of(now.engagement(), specification);
        LocalDate on = pass.on().isAfter(completed) ? pass.on() : completed;
        return figure.met()
                ? Optional.of(new CreditsAwarded(participant, specification.credits(), receipt(figure, pass), on))
                : Optional.empty();
    }

    private boolean takesAway(ParticipantEvent event, ParticipantState before, ParticipantState now) {
        return switch (event) {
            case CaseStudyPassVoided it -> true;
            case AttendanceCorrected it -> {
                EngagementFigure was = EngagementFigure.of(before.engagement(), specification);
                EngagementFigure is = EngagementFigure.of(now.engagement(), specification);
                yield !is.met() && is.engaged() < was.engaged();
            }
            default -> false;
        };
    }

    private AwardReceipt receipt(EngagementFigure figure, Pass pass) {
        int threshold = specification.engagement().thresholdPercent();
        SortedMap<String, List<String>> elements = figure.elements();
        return new AwardReceipt(
                new QualificationVersion(specification.code(), specification.version()),
                RULE.formatted(threshold),
                figure.engaged(),
                figure.total(),
                threshold,
                elements,
                pass.attempt(),
                List.of(pass.outcome(), pass.event()));
    }
}
