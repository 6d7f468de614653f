package org.annals.command.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.annals.kernel.identifier.Trn;
import org.junit.jupiter.api.Test;

/** One participant a TRN and qualification, under an id that tells nothing. */
class ParticipantIdsTest {

    private final ParticipantIds ids = new ParticipantIds(key("a key of thirty-two bytes, no less"));

    @Test
    void the_same_person_has_the_same_id() {
        assertThat(ids.of("npq-senco", Trn.read("12345"))).isEqualTo(ids.of("npq-senco", Trn.read("0012345")));
    }

    @Test
    void in_another_qualification_the_same_person_has_another_id() {
        assertThat(ids.of("npq-senco", Trn.read("1234567"))).isNotEqualTo(ids.of("npq-other", Trn.read("1234567")));
    }

    @Test
    void under_another_key_the_same_person_has_another_id() {
        ParticipantIds others = new ParticipantIds(key("another key of thirty-two bytes..."));

        assertThat(others.of("npq-senco", Trn.read("1234567"))).isNotEqualTo(ids.of("npq-senco", Trn.read("1234567")));
    }

    /** The ids that were given out stand in every log, so they may never come out otherwise. */
    @Test
    void an_id_never_changes() {
        assertThat(ids.of("npq-senco", Trn.read("1234567")).value())
                .isEqualTo("participant-e074c8bc-14c2-8631-9fed-0f2b7c07b011");
    }

    @Property(tries = 200)
    void two_people_have_two_ids(
            @ForAll @IntRange(min = 1, max = 9_999_999) int one,
            @ForAll @IntRange(min = 1, max = 9_999_999) int other) {
        boolean samePerson = one == other;

        assertThat(ids.of("npq-senco", trn(one)).equals(ids.of("npq-senco", trn(other))))
                .isEqualTo(samePerson);
    }

    @Property(tries = 200)
    void an_id_is_a_uuid_of_the_maker_s_own_bits(@ForAll @IntRange(min = 1, max = 9_999_999) int number) {
        assertThat(ids.of("npq-senco", trn(number)).uuid())
                .matches("[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}");
    }

    private static Trn trn(int number) {
        return new Trn("%07d".formatted(number));
    }

    private static byte[] key(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
