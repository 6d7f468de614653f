package org.annals.query.sampling;

import java.util.List;
import java.util.Map;
import org.annals.kernel.identifier.ParticipantId;
import org.annals.kernel.sampling.Draw;
import org.annals.kernel.sampling.Sample;
import org.jspecify.annotations.Nullable;

/**
 * The sample of a cohort.
 *
 * @param population how many there were to choose from: everybody with a place in the cohort, the withdrawn among them
 * @param method how to draw the same sample by hand
 * @param items who was chosen, by lots in ascending order
 * @param position the answer tells of everything up to this place in the event log
 */
record ChosenSample(String cohort, int n, long seed, int population, String method, List<Chosen> items, long position) {

    /**
     * @param trn null while the record does not tell it yet
     * @param lot 64 hexadecimal digits
     */
    record Chosen(String participant, @Nullable String trn, String lot) {

        private static Chosen of(Draw draw, Map<ParticipantId, String> trns) {
            return new Chosen(draw.participant().value(), trns.get(draw.participant()), draw.lot());
        }
    }

    static ChosenSample of(String cohort, int n, Sample sample, Map<ParticipantId, String> trns, long position) {
        List<Chosen> items =
                sample.draws().stream().map(draw -> Chosen.of(draw, trns)).toList();
        return new ChosenSample(cohort, n, sample.seed(), sample.population(), Sample.METHOD, items, position);
    }
}
