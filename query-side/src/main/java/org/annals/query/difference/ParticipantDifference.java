package org.annals.query.difference;

import java.time.Instant;
import java.util.List;
import org.annals.query.history.HistoryEntry;

/**
 * What changed for one participant.
 *
 * @param changes in the participant's line of the credit register
 * @param events everything that was recorded in between, whether it changed the line or not
 */
record ParticipantDifference(
        String participant, Instant from, Instant to, List<Change> changes, List<HistoryEntry> events) {}
