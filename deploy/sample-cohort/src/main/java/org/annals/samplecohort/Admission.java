package org.annals.samplecohort;

/** What becomes of an application; all but the first two are meant to be refused with the code of that name. */
enum Admission implements Weighted {
    ACCEPTED(910),
    REJECTED_BY_PROVIDER(14),
    NO_DFE_APPLICATION(9),
    NO_HEADTEACHER_DECLARATION(12),
    TOO_LITTLE_TEACHING_EXPERIENCE(12),
    NO_OPPORTUNITY_TO_APPLY(11),
    NOT_ELIGIBLE_FOR_FUNDING(12),
    NO_FUNDED_PLACE_LEFT(10),
    GROUP_FULL(10);

    private final int weight;

    Admission(int weight) {
        this.weight = weight;
    }

    @Override
    public int weight() {
        return weight;
    }

    /** Whether it is the places that run out: then this application is decided after all others. */
    boolean comesTooLate() {
        return this == NO_FUNDED_PLACE_LEFT || this == GROUP_FULL;
    }
}
