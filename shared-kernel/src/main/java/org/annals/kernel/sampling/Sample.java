package org.annals.kernel.sampling;

import java.util.Collection;
import java.util.List;
import org.annals.kernel.identifier.ParticipantId;

/**
 * Some participants, chosen by a seed: the same participants and the same seed give the same sample, in whatever order
 * they are named.
 *
 * @param population how many there were to choose from
 * @param draws those who were chosen, by their lots in ascending order
 */
public record Sample(long seed, int population, List<Draw> draws) {

    /** How it is done, for whoever wants to do it by hand. */
    public static final String METHOD =
            "For each participant of the cohort take the SHA-256 of the text SEED:PARTICIPANT, such as "
                    + "7:participant-0198f3a2-5c1e-8d4b-9a77-3f2e1d0c9b8a, written in lower case hexadecimal "
                    + "(printf '%s' TEXT | sha256sum); sort by it as text; the first N are the sample.";

    /**
     * The participants with the lowest lots.
     *
     * @param from who can be chosen; naming somebody twice gives no second chance
     * @param size how many are wanted; all are chosen if there are no more
     * @throws IllegalArgumentException if fewer than one is wanted
     */
    public static Sample of(Collection<ParticipantId> from, int size, long seed) {
        if (size < 1) {
            throw new IllegalArgumentException("a sample has one participant or more");
        }
        List<Draw> all = from.stream()
                .distinct()
                .map(each -> Draw.of(each, seed))
                .sorted()
                .toList();
        return new Sample(seed, all.size(), all.stream().limit(size).toList());
    }

    public List<ParticipantId> participants() {
        return draws.stream().map(Draw::participant).toList();
    }
}
