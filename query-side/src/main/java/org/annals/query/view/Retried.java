package org.annals.query.view;

/**
 * What came of trying parked events again.
 *
 * @param takenIn how many the view has taken in
 * @param stillParked how many of those that were asked for are parked still
 */
public record Retried(long takenIn, long stillParked) {}
