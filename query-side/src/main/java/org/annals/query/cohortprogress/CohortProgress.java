package org.annals.query.cohortprogress;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.annals.kernel.cohort.CohortPlan;
import org.annals.kernel.credit.CreditStatus;
import org.annals.kernel.participant.TrainingStatus;
import org.annals.kernel.qualification.CourseElements;
import org.annals.kernel.qualification.QualificationSpecification;
import org.annals.kernel.qualification.QualificationVersion;
import org.annals.kernel.words.Word;
import org.annals.query.replay.Moment;
import org.jspecify.annotations.Nullable;

/**
 * The figures of a cohort.
 *
 * @param position the figures tell of everything up to this place in the event log
 * @param participants how many were accepted
 * @param engagementMet how many of them have reached the engagement threshold
 * @param elements how many of them are engaged in each element
 * @param moment which moment the figures are of; null: the current state
 */
public record CohortProgress(
        String cohort,
        QualificationVersion qualification,
        CohortPlan plan,
        long position,
        int participants,
        int engagementMet,
        Map<String, Integer> creditStatus,
        Map<String, Integer> trainingStatus,
        Places fundedPlaces,
        List<GroupProgress> deliveryGroups,
        Map<String, Integer> elements,
        @Nullable Moment moment) {

    /** @param most how many there are altogether */
    public record Places(int taken, int most) {}

    static CohortProgress of(
            CohortSummary cohort, Collection<Member> members, QualificationSpecification specification, long position) {
        return new CohortProgress(
                cohort.cohort(),
                cohort.qualification(),
                cohort.plan(),
                position,
                members.size(),
                (int) members.stream().filter(Member::engagementMet).count(),
                count(CreditStatus.class, members, Member::creditStatus),
                count(TrainingStatus.class, members, Member::trainingStatus),
                cohort.fundedPlaces(),
                cohort.deliveryGroups().stream()
                        .map(it -> GroupProgress.of(it, members))
                        .toList(),
                elements(members, specification),
                null);
    }

    /** The same figures, saying that they are of this moment. */
    CohortProgress at(Moment then) {
        return new CohortProgress(
                cohort,
                qualification,
                plan,
                position,
                participants,
                engagementMet,
                creditStatus,
                trainingStatus,
                fundedPlaces,
                deliveryGroups,
                elements,
                then);
    }

    /** How many there are of each word, none included. */
    static <E extends Enum<E> & Word> Map<String, Integer> count(
            Class<E> type, Collection<Member> members, Function<Member, E> of) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        for (E word : type.getEnumConstants()) {
            counts.put(word.word(), 0);
        }
        members.forEach(it -> counts.merge(of.apply(it).word(), 1, Integer::sum));
        return counts;
    }

    private static Map<String, Integer> elements(Collection<Member> members, QualificationSpecification specification) {
        Map<String, Integer> counts = new TreeMap<>();
        CourseElements.of(specification).forEach(it -> counts.put(it, 0));
        members.forEach(member -> member.elements().forEach(it -> counts.merge(it, 1, Integer::sum)));
        return counts;
    }
}
