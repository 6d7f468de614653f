package org.annals.kernel.cohort;

import org.annals.kernel.identifier.CohortId;

/** The place that an acceptance asks for. */
public record PlaceAsked(CohortId cohort, String deliveryGroup, boolean fundedPlace) {}
