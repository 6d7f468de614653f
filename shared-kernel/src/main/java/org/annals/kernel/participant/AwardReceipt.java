package org.annals.kernel.participant;

import java.util.List;
import java.util.SortedMap;
import org.annals.kernel.qualification.QualificationVersion;

/**
 * Why credits were awarded: the rule, the numbers and the id of every event that the award rests on.
 *
 * @param rule the rule in words
 * @param engaged elements engaged
 * @param total elements that count
 * @param thresholdPercent the share that has to be reached
 * @param elements every element engaged, with the ids of the events behind it
 * @param passedAttempt the attempt that was passed
 * @param pass the ids of the events that say so
 */
public record AwardReceipt(
        QualificationVersion qualification,
        String rule,
        int engaged,
        int total,
        int thresholdPercent,
        SortedMap<String, List<String>> elements,
        int passedAttempt,
        List<String> pass) {}
