package org.annals.query.participantrecord;

import org.jspecify.annotations.Nullable;

/**
 * What a participant's record can be found by, other than the participant's id.
 *
 * @param qualification its code; null until an application was accepted
 */
public record RecordKey(String trn, @Nullable String qualification) {}
