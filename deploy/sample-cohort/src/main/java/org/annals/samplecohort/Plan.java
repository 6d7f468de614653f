package org.annals.samplecohort;

import java.util.List;
import java.util.stream.IntStream;

/** What is asked for: how many people, which cohort, and the seed from which everything else follows. */
public record Plan(int participants, long seed, int year, Intake intake) {

    /** TRNs have seven digits; beyond a million people an invented cohort teaches nothing more. */
    static final int MOST_PARTICIPANTS = 1_000_000;

    private static final int PEOPLE_IN_A_GROUP = 25;
    private static final int FEWEST_GROUPS = 3;

    Calendar calendar() {
        return new Calendar(intake.startsOn(year));
    }

    int groups() {
        return Math.max(FEWEST_GROUPS, Math.ceilDiv(participants, PEOPLE_IN_A_GROUP));
    }

    List<DeliveryGroup> deliveryGroups() {
        return IntStream.range(0, groups()).mapToObj(DeliveryGroup::new).toList();
    }

    /** The group with no place to spare, in which late applicants find that it is full. */
    DeliveryGroup fullGroup() {
        return new DeliveryGroup(groups() - 1);
    }

    Draw draw(int applicant, String purpose) {
        return new Draw(seed, applicant, purpose);
    }
}
