package org.annals.kernel.outlook;

import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Whether a participant is overdue or at risk of becoming so. Neither source of the rule book defines these words; this
 * is our own definition, for figures alone, and nothing is decided by it:
 *
 * <ul>
 *   <li>overdue is whoever has no credits yet, though a date by which there should be some has passed ({@link Lapse})
 *   <li>at risk is whoever is not overdue, has no credits yet, and of whose statutory deadline or course no more than a
 *       certain time is left
 * </ul>
 *
 * Who was awarded credits, whose credits were revoked, and who has withdrawn is neither.
 *
 * @param overdueBy everything that has lapsed; none if nothing has
 */
public record Outlook(Set<Lapse> overdueBy, boolean atRisk) {

    private static final Outlook NOTHING_LEFT = new Outlook(Set.of(), false);

    /**
     * @param zone in which days begin and end
     * @param near how long before a date somebody is at risk
     */
    public static Outlook of(Prospect prospect, Instant now, ZoneId zone, Period near) {
        if (!prospect.isOpen()) {
            return NOTHING_LEFT;
        }
        LocalDate today = now.atZone(zone).toLocalDate();
        Set<Lapse> lapsed = lapsed(prospect, now, today);
        return new Outlook(lapsed, lapsed.isEmpty() && isNear(prospect, today.plus(near)));
    }

    public boolean isOverdue() {
        return !overdueBy.isEmpty();
    }

    private static Set<Lapse> lapsed(Prospect prospect, Instant now, LocalDate today) {
        Set<Lapse> lapsed = EnumSet.noneOf(Lapse.class);
        if (isOver(prospect.statutoryDeadline(), today)) {
            lapsed.add(Lapse.STATUTORY_DEADLINE);
        }
        if (prospect.isUnderWay() && isOver(prospect.courseEnds(), today)) {
            lapsed.add(Lapse.COURSE_END);
        }
        Instant submitBy = prospect.submitBy();
        if (prospect.isUnderWay() && submitBy != null && !now.isBefore(submitBy)) {
            lapsed.add(Lapse.CASE_STUDY_WINDOW);
        }
        return Set.copyOf(lapsed);
    }

    private static boolean isOver(@Nullable LocalDate last, LocalDate today) {
        return last != null && today.isAfter(last);
    }

    private static boolean isNear(Prospect prospect, LocalDate horizon) {
        LocalDate courseEnds = prospect.isUnderWay() ? prospect.courseEnds() : null;
        return Stream.ofNullable(prospect.statutoryDeadline()).anyMatch(it -> !it.isAfter(horizon))
                || Stream.ofNullable(courseEnds).anyMatch(it -> !it.isAfter(horizon));
    }
}
