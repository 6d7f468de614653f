package org.annals.query.creditregister;

/** A line of the credit register with what else it can be asked for by. */
public record RegisterEntry(String cohort, String deliveryGroup, CreditRegisterRow line) {}
