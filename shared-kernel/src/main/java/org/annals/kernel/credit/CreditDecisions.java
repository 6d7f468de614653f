package org.annals.kernel.credit;

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
import org.annals.kernel.rulebook.Rule;

/**
 * What follows for the credits from something that has just happened (rule book 4): the award once both conditions are
 * met, a review once what an award rests on falls away.
 */
public final class CreditDecisions {

    private final QualificationSpecification specification;

    public CreditDecisions(QualificationSpecification specification) {
        this.specification = specification;
    }

    /**
     * The event that follows; empty if none does.
     *
     * @param happened what has changed {@code before} into {@code now}
     * @param recordedOn the day on which it was recorded; a review carries it
     */
    public Optional<ParticipantEvent> after(
            Recorded<? extends ParticipantEvent> happened, CreditBasis before, CreditBasis now, LocalDate recordedOn) {
        ParticipantId participant = happened.event().participant();
        if (now.credits().award() == null) {
            return awardIfDue(participant, now, happened.event().on());
        }
        boolean stands = now.credits().award().standing() == Standing.STANDS;
        return stands && takesAway(happened.event(), before, now)
                ? Optional.of(new CreditsPutUnderReview(participant, happened.id(), recordedOn))
                : Optional.empty();
    }

    private Optional<ParticipantEvent> awardIfDue(ParticipantId participant, CreditBasis now, LocalDate completed) {
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

    private boolean takesAway(ParticipantEvent event, CreditBasis before, CreditBasis now) {
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
                Rule.AWARD.text(specification),
                figure.engaged(),
                figure.total(),
                threshold,
                elements,
                pass.attempt(),
                List.of(pass.outcome(), pass.event()));
    }
}
