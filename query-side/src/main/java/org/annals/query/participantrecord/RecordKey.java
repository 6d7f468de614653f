package org.annals.query.participantrecord;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a participant's record can be found by, other than the participant's id.
 *
 * @param qualification its code; null until an application was accepted
 * @param coaches who has held a session with the participant
 */
public record RecordKey(String trn, @Nullable String qualification, List<String> coaches) {}
