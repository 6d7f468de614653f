package org.annals.query.whatif;

/**
 * A participant who would stand elsewhere.
 *
 * @param trn seven digits
 * @param from where the participant stands in fact
 */
public record StandingChange(String participant, String trn, ImaginedOutcome from, ImaginedOutcome to) {}
