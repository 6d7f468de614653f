package org.annals.kernel.participant;

import java.time.LocalDate;
import java.util.Optional;
import org.annals.kernel.qualification.QualificationSpecification.StatutoryNeedRules;

/** Who has to take the qualification by law, and by when (rule book 5). */
public final class StatutoryNeed {

    private StatutoryNeed() {}

    /**
     * The third anniversary of becoming SENCO, for whoever works as one, became one on or after the date that the
     * specification names, and does not hold the NASENCO; otherwise empty. 29 February becomes 28 February.
     */
    public static Optional<LocalDate> deadline(
            Registration registration, boolean holdsNasenco, StatutoryNeedRules rules) {
        LocalDate since = registration.sencoSince();
        if (since == null || holdsNasenco || registration.worksAsSenco() != WorksAsSenco.YES) {
            return Optional.empty();
        }
        return since.isBefore(rules.appointedFrom()) ? Optional.empty() : Optional.of(since.plusYears(rules.years()));
    }
}
