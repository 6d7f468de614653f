package org.annals.kernel.credit;

import java.time.LocalDate;
import java.util.List;
import java.util.TreeMap;
import java.util.UUID;
import org.annals.kernel.credit.Credits.Standing;
import org.annals.kernel.event.Recorded;
import org.annals.kernel.identifier.ParticipantId;
import org.annals.kernel.participant.AwardReceipt;
import org.annals.kernel.participant.ParticipantEvent;
import org.annals.kernel.participant.ParticipantEvent.CaseStudyPassVoided;
import org.annals.kernel.participant.ParticipantEvent.CaseStudyPassed;
import org.annals.kernel.participant.ParticipantEvent.CreditsAwarded;
import org.annals.kernel.participant.ParticipantEvent.CreditsPutUnderReview;
import org.annals.kernel.participant.ParticipantEvent.CreditsRevoked;
import org.annals.kernel.participant.ParticipantEvent.CreditsUpheld;
import org.annals.kernel.personal.Personal;
import org.annals.kernel.qualification.QualificationVersion;

/** What can happen to credits, said shortly; the nth event has the id {@code e<n>}. */
final class Awards {

    static final AwardReceipt RECEIPT = new AwardReceipt(
            new QualificationVersion("npq-senco", "2024"), "rule", 25, 27, 90, new TreeMap<>(), 1, List.of("o1", "e1"));

    private static final ParticipantId SOMEBODY = ParticipantId.of(new UUID(1, 1));
    private static final LocalDate SOME_DAY = LocalDate.of(2026, 4, 9);

    private Awards() {}

    static ParticipantEvent passed(int attempt) {
        return new CaseStudyPassed(SOMEBODY, attempt, "o" + attempt, SOME_DAY);
    }

    static ParticipantEvent passVoided(int attempt) {
        return new CaseStudyPassVoided(SOMEBODY, attempt, "v" + attempt, SOME_DAY);
    }

    static ParticipantEvent awarded() {
        return new CreditsAwarded(SOMEBODY, 60, RECEIPT, SOME_DAY);
    }

    static ParticipantEvent putUnderReview() {
        return new CreditsPutUnderReview(SOMEBODY, "e0", SOME_DAY);
    }

    static ParticipantEvent upheld() {
        return new CreditsUpheld(SOMEBODY, new Personal("clerical error"), "lead.moss", SOME_DAY);
    }

    static ParticipantEvent revoked() {
        return new CreditsRevoked(SOMEBODY, new Personal("not earned"), "lead.moss", SOME_DAY);
    }

    static Credits after(ParticipantEvent... events) {
        Credits credits = Credits.NONE;
        for (int at = 0; at < events.length; at++) {
            credits = credits.apply(new Recorded<>("e" + (at + 1), events[at]));
        }
        return credits;
    }

    static Credits in(Standing standing) {
        return switch (standing) {
            case STANDS -> after(passed(1), awarded());
            case UNDER_REVIEW -> after(passed(1), awarded(), putUnderReview());
            case REVOKED -> after(passed(1), awarded(), putUnderReview(), revoked());
        };
    }
}
