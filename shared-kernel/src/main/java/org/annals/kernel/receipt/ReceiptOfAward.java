package org.annals.kernel.receipt;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.annals.kernel.credit.Credits;
import org.annals.kernel.credit.Credits.Pass;
import org.annals.kernel.event.Recorded;
import org.annals.kernel.participant.ParticipantEvent;
import org.annals.kernel.participant.ParticipantEvent.CreditsAwarded;
import org.annals.kernel.participant.TrainingStatus;
import org.annals.kernel.qualification.QualificationSpecification;
import org.annals.kernel.receipt.Receipt.Counted;
import org.annals.kernel.rulebook.Rule;

/** The receipt for the award: as things stood when it was made, or as they stand while there is none (rule book 4). */
final class ReceiptOfAward {

    private final QualificationSpecification specification;
    private final Optional<Recorded<ParticipantEvent>> award;
    private final CaseFile then;
    private final Credits credits;

    ReceiptOfAward(CaseFile file, QualificationSpecification specification) {
        this.specification = specification;
        this.award = file.participant().stream()
                .filter(it -> it.event() instanceof CreditsAwarded)
                .findFirst();
        this.then = award.map(it -> file.before(it.id())).orElse(file);
        this.credits = then.basis().credits();
    }

    Receipt receipt() {
        EngagementReceipt engagement = new EngagementReceipt(then, specification);
        List<String> arithmetic = new ArrayList<>(engagement.arithmetic());
        arithmetic.add(passLine());
        award.map(it -> (CreditsAwarded) it.event())
                .ifPresent(it -> arithmetic.add("%d credits on %s".formatted(it.credits(), it.on())));
        List<Counted> counted = new ArrayList<>(engagement.counted());
        credits.pass().ifPresent(pass -> counted.addAll(behind(pass)));
        return Draft.about(specification, Subjects.AWARD, award.isPresent() ? "awarded" : "not awarded")
                .rules(Rule.AWARD, Rule.ENGAGEMENT, Rule.OUTCOME)
                .arithmetic(arithmetic)
                .counted(counted)
                .notCounted(engagement.notCounted())
                .missing(award.isPresent() ? List.of() : missing(engagement))
                .receipt();
    }

    static List<Counted> behind(Pass pass) {
        List<String> toward = List.of("attempt " + pass.attempt());
        return List.of(new Counted(pass.outcome(), pass.on(), toward), new Counted(pass.event(), pass.on(), toward));
    }

    private String passLine() {
        return credits.pass()
                .map(it -> "case study passed in attempt %d, confirmed on %s".formatted(it.attempt(), it.on()))
                .orElse("no case study passed");
    }

    private List<String> missing(EngagementReceipt engagement) {
        List<String> missing = new ArrayList<>();
        if (then.basis().training().status() == TrainingStatus.WITHDRAWN) {
            missing.add("taking part again: the participant is withdrawn");
        }
        if (!engagement.figure().met()) {
            int wanted = engagement.figure().atLeast(specification)
                    - engagement.figure().engaged();
            missing.add(Words.count(wanted, "more element", "more elements") + " of those that follow");
            missing.addAll(engagement.missing());
        }
        if (credits.pass().isEmpty()) {
            missing.add("a confirmed pass of the case study");
        }
        return missing;
    }
}
