package org.annals.kernel.consequence;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.SequencedSet;
import java.util.Set;
import org.annals.kernel.receipt.CaseFile;

/**
 * What an event touches.
 *
 * @param supersedes the ids of the events whose place it takes; none if it is no correction
 * @param decisions the ids of the events that rest on what it supersedes or, if it is no correction, on itself
 * @param followed the ids of the events that a correction has led to
 */
public record Consequences(List<String> supersedes, List<String> decisions, List<String> followed) {

    public static Consequences of(CaseFile file, String event) {
        Map<String, Set<String>> grounds = Foundations.of(file);
        List<String> supersedes = List.copyOf(Superseded.by(event, file));
        SequencedSet<String> followed = restingOn(Set.of(event), grounds);
        if (supersedes.isEmpty()) {
            return new Consequences(supersedes, List.copyOf(followed), List.of());
        }
        SequencedSet<String> decisions = restingOn(Set.copyOf(supersedes), grounds);
        decisions.removeAll(followed);
        decisions.remove(event);
        decisions.removeAll(supersedes);
        return new Consequences(supersedes, List.copyOf(decisions), List.copyOf(followed));
    }

    /** All that rests on these events, directly or by way of others; what was recorded first comes first in its stream. */
    private static SequencedSet<String> restingOn(Set<String> events, Map<String, Set<String>> grounds) {
        SequencedSet<String> found = new LinkedHashSet<>();
        boolean more = true;
        while (more) {
            more = false;
            for (Map.Entry<String, Set<String>> it : grounds.entrySet()) {
                boolean rests = it.getValue().stream().anyMatch(on -> events.contains(on) || found.contains(on));
                more |= rests && found.add(it.getKey());
            }
        }
        return found;
    }
}
