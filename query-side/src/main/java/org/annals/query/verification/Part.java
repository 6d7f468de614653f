package org.annals.query.verification;

import java.util.Set;

/**
 * Streams that are worked out together; no document rests on events of two parts.
 *
 * @param ofParticipants false if others may have begun a stream meanwhile on which the same documents rest
 * @param events how many there were when they were counted
 */
record Part(Set<String> streams, boolean ofParticipants, long events) {}
