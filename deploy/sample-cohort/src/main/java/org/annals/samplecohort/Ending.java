package org.annals.samplecohort;

/** How far somebody gets with the case study. */
enum Ending implements Weighted {
    PASSES(78),
    FAILS_THEN_PASSES(7),
    FAILS_TWICE(1),
    LATE_THEN_PASSES(4),
    LATE(1),
    AWAITS_CONFIRMATION(2),
    AWAITS_A_MARK(2),
    HANDS_NOTHING_IN(3),
    NO_WINDOW_YET(2);

    private final int weight;

    Ending(int weight) {
        this.weight = weight;
    }

    @Override
    public int weight() {
        return weight;
    }
}
