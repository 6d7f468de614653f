package org.annals.samplecohort;

/** How many places the cohort needs: enough for all who are accepted, and none for those who come too late. */
record Places(int funded, int[] inGroup) {

    private static final int SPARE = 3;

    /** Goes through all applicants once, and keeps no more than a number a group. */
    static Places neededBy(Applicants applicants, Plan plan) {
        int funded = 0;
        int[] inGroup = new int[plan.groups()];
        for (int number = 0; number < plan.participants(); number++) {
            Applicant applicant = applicants.number(number);
            if (applicant.accepted()) {
                inGroup[applicant.group().number()]++;
                funded += applicant.funded() ? 1 : 0;
            }
        }
        return new Places(Math.max(1, funded), inGroup);
    }

    int in(DeliveryGroup group, Plan plan) {
        int needed = inGroup[group.number()];
        return group.equals(plan.fullGroup()) ? Math.max(1, needed) : needed + SPARE;
    }
}
