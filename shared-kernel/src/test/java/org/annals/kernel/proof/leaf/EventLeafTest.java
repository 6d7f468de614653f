package org.annals.kernel.proof.leaf;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Arrays;
import java.util.HexFormat;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class EventLeafTest {

    private static final EventLeaf LEAF =
            new EventLeaf(258, "a", 3, null, "é", "T", "1", "2024Z", "{}".getBytes(UTF_8), new byte[0]);

    @Test
    void the_bytes_are_those_of_the_description() {
        assertThat(HexFormat.of().formatHex(LEAF.bytes()))
                .isEqualTo("01"
                        + "00000008" + "0000000000000102"
                        + "00000001" + "61"
                        + "00000008" + "0000000000000003"
                        + "ffffffff"
                        + "00000002" + "c3a9"
                        + "00000001" + "54"
                        + "00000001" + "31"
                        + "00000005" + "323032345a"
                        + "00000002" + "7b7d"
                        + "00000000");
    }

    @Test
    void the_hash_is_that_of_a_leaf_in_rfc_6962() {
        assertThat(LEAF.hash()).hasToString("a76f6648e2f9e8d3bcaded4031091b41f11f6f48fa06e7258769a35cebcc9721");
    }

    @Property(tries = 200)
    void a_leaf_is_read_as_it_was_written(
            @ForAll long index, @ForAll String text, @ForAll byte[] metadata, @ForAll byte[] payload) {
        String any = new String(text.getBytes(UTF_8), UTF_8);
        EventLeaf leaf = new EventLeaf(index, any, -index, any, "e", "T", null, any, metadata, payload);
        assertThat(EventLeaf.parse(leaf.bytes())).isEqualTo(leaf);
    }

    @Test
    void a_leaf_that_is_cut_off_anywhere_is_refused() {
        byte[] bytes = LEAF.bytes();
        for (int length = 0; length < bytes.length; length++) {
            byte[] cut = Arrays.copyOf(bytes, length);
            assertThatIllegalArgumentException().isThrownBy(() -> EventLeaf.parse(cut));
        }
    }

    @Test
    void a_leaf_with_something_after_it_is_refused() {
        byte[] longer = Arrays.copyOf(LEAF.bytes(), LEAF.bytes().length + 1);
        assertThatIllegalArgumentException().isThrownBy(() -> EventLeaf.parse(longer));
    }

    @Test
    void another_index_is_put_into_the_bytes_wherever_they_begin() {
        byte[] bytes = Arrays.copyOf(new byte[7], 7 + LEAF.bytes().length);
        System.arraycopy(LEAF.bytes(), 0, bytes, 7, LEAF.bytes().length);
        EventLeaf.setIndex(bytes, 7, 7_000_000_000L);
        EventLeaf moved = EventLeaf.parse(Arrays.copyOfRange(bytes, 7, bytes.length));
        assertThat(moved.index()).isEqualTo(7_000_000_000L);
        EventLeaf.setIndex(bytes, 7, LEAF.index());
        assertThat(Arrays.copyOfRange(bytes, 7, bytes.length)).isEqualTo(LEAF.bytes());
    }
}
