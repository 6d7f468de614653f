package org.annals.query.view;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

class FairShareTest {

    private final FairShare share = new FairShare();

    @Property
    void shares_are_enough_for_all_segments_and_no_more_than_one_too_many_for_each(
            @ForAll @IntRange(min = 1, max = 64) int segments, @ForAll @IntRange(min = 1, max = 16) int processes) {
        share.among(processes);

        assertThat(share.of(segments) * processes).isBetween(segments, segments + processes - 1);
    }

    @Property
    void a_copy_whose_segments_are_gone_still_has_a_share(@ForAll @IntRange(min = 1, max = 16) int processes) {
        share.among(processes);

        assertThat(share.of(0)).isPositive();
    }
}
