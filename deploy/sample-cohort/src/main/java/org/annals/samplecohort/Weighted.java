package org.annals.samplecohort;

/** A choice that comes up in proportion to its weight. */
interface Weighted {
    int weight();
}
