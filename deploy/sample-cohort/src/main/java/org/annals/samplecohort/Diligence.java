package org.annals.samplecohort;

/** How much of the course somebody does. */
enum Diligence implements Weighted {
    THOROUGH(80, 8),
    PATCHY(17, 110),
    ABSENT(3, 700);

    private final int weight;
    private final int missesPerMille;

    Diligence(int weight, int missesPerMille) {
        this.weight = weight;
        this.missesPerMille = missesPerMille;
    }

    @Override
    public int weight() {
        return weight;
    }

    /** How many of a thousand things asked for are left undone. */
    int missesPerMille() {
        return missesPerMille;
    }
}
