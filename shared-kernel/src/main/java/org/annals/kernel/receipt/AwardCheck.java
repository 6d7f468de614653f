package org.annals.kernel.receipt;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeSet;
import org.annals.kernel.credit.CreditBasis;
import org.annals.kernel.credit.CreditDecisions;
import org.annals.kernel.event.Recorded;
import org.annals.kernel.participant.AwardReceipt;
import org.annals.kernel.participant.ParticipantEvent;
import org.annals.kernel.participant.ParticipantEvent.CreditsAwarded;
import org.annals.kernel.qualification.QualificationSpecification;
import org.jspecify.annotations.Nullable;

/**
 * An award as it stands in its event, compared with the one that the rules give from the events before it.
 *
 * @param event the id of the award's event; null if there is none
 * @param differences empty if both say the same
 */
public record AwardCheck(@Nullable String event, List<Difference> differences) {

    private static final String NOTHING = "none";

    /** One thing that the two do not agree about, as text. */
    public record Difference(String field, String stored, String workedOut) {}

    /** Works the award out anew: after each event the rules are asked again whether it is due. */
    public static AwardCheck of(CaseFile file, QualificationSpecification specification) {
        CreditDecisions decisions = new CreditDecisions(specification);
        CreditBasis before = CreditBasis.NONE;
        CreditsAwarded due = null;
        for (Recorded<ParticipantEvent> recorded : file.participant()) {
            if (recorded.event() instanceof CreditsAwarded stored) {
                return new AwardCheck(recorded.id(), differences(stored, due));
            }
            if (due != null) {
                break;
            }
            CreditBasis now = before.apply(recorded);
            due = award(decisions.after(recorded, before, now, recorded.event().on()));
            before = now;
        }
        return new AwardCheck(null, differences(null, due));
    }

    public boolean same() {
        return differences.isEmpty();
    }

    private static @Nullable CreditsAwarded award(Optional<ParticipantEvent> followed) {
        return followed.filter(CreditsAwarded.class::isInstance)
                .map(CreditsAwarded.class::cast)
                .orElse(null);
    }

    private static List<Difference> differences(@Nullable CreditsAwarded stored, @Nullable CreditsAwarded due) {
        if (stored == null || due == null) {
            return Objects.equals(stored, due)
                    ? List.of()
                    : List.of(new Difference(Subjects.AWARD, said(stored), said(due)));
        }
        Comparison comparison = new Comparison();
        comparison.compare("credits", stored.credits(), due.credits());
        comparison.compare("on", stored.on(), due.on());
        comparison.compare(stored.receipt(), due.receipt());
        return List.copyOf(comparison.found);
    }

    private static String said(@Nullable CreditsAwarded award) {
        return award == null ? NOTHING : "%d credits on %s".formatted(award.credits(), award.on());
    }

    private static final class Comparison {

        private final List<Difference> found = new ArrayList<>();

        void compare(AwardReceipt stored, AwardReceipt due) {
            compare("qualification", stored.qualification(), due.qualification());
            compare("rule", stored.rule(), due.rule());
            compare("engaged", stored.engaged(), due.engaged());
            compare("total", stored.total(), due.total());
            compare("threshold_percent", stored.thresholdPercent(), due.thresholdPercent());
            compare("passed_attempt", stored.passedAttempt(), due.passedAttempt());
            compare("pass", stored.pass(), due.pass());
            TreeSet<String> elements = new TreeSet<>(stored.elements().keySet());
            elements.addAll(due.elements().keySet());
            elements.forEach(it -> compare(
                    "elements." + it, stored.elements().get(it), due.elements().get(it)));
        }

        void compare(String field, @Nullable Object stored, @Nullable Object due) {
            if (!Objects.equals(stored, due)) {
                found.add(new Difference(field, Objects.toString(stored, NOTHING), Objects.toString(due, NOTHING)));
            }
        }
    }
}
