package org.annals.query.cohortprogress;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.annals.kernel.credit.CreditStatus;
import org.annals.kernel.participant.TrainingStatus;
import org.annals.query.cohortprogress.CohortProgress.Places;
import org.annals.query.cohortprogress.CohortSummary.Group;

/**
 * The figures of a delivery group.
 *
 * @param participants how many were accepted
 */
public record GroupProgress(
        String code,
        String deliveryPartner,
        Places places,
        int participants,
        Map<String, Integer> creditStatus,
        Map<String, Integer> trainingStatus) {

    static GroupProgress of(Group group, Collection<Member> cohort) {
        List<Member> members = cohort.stream()
                .filter(it -> it.deliveryGroup().equals(group.code()))
                .toList();
        return new GroupProgress(
                group.code(),
                group.deliveryPartner(),
                group.places(),
                members.size(),
                CohortProgress.count(CreditStatus.class, members, Member::creditStatus),
                CohortProgress.count(TrainingStatus.class, members, Member::trainingStatus));
    }
}
