package org.annals.kernel.sampling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.annals.kernel.identifier.ParticipantId;
import org.junit.jupiter.api.Test;

class SampleTest {

    private static final ParticipantId KIM = new ParticipantId("participant-0198f3a2-5c1e-8d4b-9a77-3f2e1d0c9b8a");
    private static final ParticipantId LEE = new ParticipantId("participant-0f8fad5b-d9cb-869f-a165-70867728950e");

    /** As {@code printf '%s' 7:participant-… | sha256sum} gives it. */
    @Test
    void a_lot_is_the_hash_that_the_usual_tools_give() {
        assertThat(Draw.of(KIM, 7).lot()).isEqualTo("2826e499e35bbd594de936e0e557ba887eb1551bb6f8c3c2f5bec79e9f37cb13");
        assertThat(Draw.of(LEE, 7).lot()).isEqualTo("a89426a7c5baf793a3e84f0e6070d0ca71870b5536935fedb17b781fdfe44148");
    }

    @Test
    void the_lowest_lot_is_chosen_first() {
        List<Draw> draws = Sample.of(List.of(KIM, LEE), 2, 7).draws();

        assertThat(draws).extracting(Draw::lot).isSorted();
    }

    @Test
    void who_is_named_twice_has_one_lot() {
        assertThat(Sample.of(List.of(KIM, KIM), 2, 7).participants()).containsExactly(KIM);
    }

    @Test
    void a_sample_of_nobody_is_none() {
        assertThatIllegalArgumentException().isThrownBy(() -> Sample.of(List.of(KIM), 0, 7));
    }
}
