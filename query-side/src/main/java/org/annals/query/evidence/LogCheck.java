package org.annals.query.evidence;

import java.time.Instant;

/**
 * That the whole log was read again.
 *
 * @param at when that was finished
 * @param bad how many things were wrong
 */
record LogCheck(Instant at, long bad) {}
