package org.annals.kernel.sampling;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.stream.IntStream;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.annals.kernel.identifier.ParticipantId;

/** What an auditor relies on, whoever stands in the cohort and whatever the seed. */
class SampleLawsTest {

    @Property(tries = 200)
    void it_has_the_size_that_was_asked_for_or_everybody(
            @ForAll @IntRange(max = 80) int population,
            @ForAll @IntRange(min = 1, max = 100) int size,
            @ForAll long seed) {
        Sample sample = Sample.of(people(population), size, seed);

        assertThat(sample.population()).isEqualTo(population);
        assertThat(sample.participants())
                .hasSize(Math.min(size, population))
                .doesNotHaveDuplicates()
                .isSubsetOf(people(population));
    }

    @Property(tries = 200)
    void the_order_in_which_people_came_is_nothing_to_it(
            @ForAll @IntRange(min = 1, max = 30) int size, @ForAll long seed, @ForAll Random random) {
        List<ParticipantId> shuffled = new ArrayList<>(people(50));
        Collections.shuffle(shuffled, random);

        assertThat(Sample.of(shuffled, size, seed)).isEqualTo(Sample.of(people(50), size, seed));
    }

    @Property(tries = 200)
    void a_larger_sample_holds_the_smaller_one(@ForAll @IntRange(min = 1, max = 30) int size, @ForAll long seed) {
        assertThat(Sample.of(people(50), size + 5, seed).participants())
                .startsWith(Sample.of(people(50), size, seed).participants().toArray(ParticipantId[]::new));
    }

    /** Who joins takes somebody's place at most; the others stay in their order. */
    @Property(tries = 200)
    void who_joins_later_moves_nobody_else(@ForAll @IntRange(min = 2, max = 30) int size, @ForAll long seed) {
        List<ParticipantId> before = Sample.of(people(50), size, seed).participants();

        List<ParticipantId> after =
                new ArrayList<>(Sample.of(people(51), size, seed).participants());
        after.removeAll(List.of(people(51).getLast()));

        assertThat(before).startsWith(after.toArray(ParticipantId[]::new));
    }

    /** 2,000 samples of 5 out of 20: each person is expected in 500 of them, with a standard deviation below 20. */
    @Example
    void everybody_is_chosen_about_equally_often() {
        Map<ParticipantId, Integer> chosen = new HashMap<>();
        for (int seed = 0; seed < 2_000; seed++) {
            Sample.of(people(20), 5, seed).participants().forEach(each -> chosen.merge(each, 1, Integer::sum));
        }

        assertThat(chosen).hasSize(20);
        assertThat(chosen.values()).allSatisfy(times -> assertThat(times).isBetween(400, 600));
    }

    private static List<ParticipantId> people(int number) {
        return IntStream.range(0, number)
                .mapToObj(each -> ParticipantId.of(new UUID(5, each)))
                .toList();
    }
}
