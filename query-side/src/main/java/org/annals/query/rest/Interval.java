package org.annals.query.rest;

import java.time.Instant;

/** From one settled instant, itself left out, to a later one. */
public record Interval(Instant from, Instant to) {}
