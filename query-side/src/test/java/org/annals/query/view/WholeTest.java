package org.annals.query.view;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Codecs leave null where a field is missing; here it is found. */
@NullUnmarked
class WholeTest {

    private record Leaf(String name, @Nullable String note) {}

    private record Tree(Leaf trunk, List<Leaf> leaves, Map<String, Leaf> named) {}

    private static final Leaf LEAF = new Leaf("oak", null);

    @Test
    void what_may_be_null_may_be_missing() {
        Tree tree = new Tree(LEAF, List.of(LEAF), Map.of("a", LEAF));

        assertThat(Whole.of(tree)).isSameAs(tree);
    }

    @Test
    void what_has_to_be_there_is_named() {
        assertThatIllegalStateException()
                .isThrownBy(() -> Whole.of(new Leaf(null, "a note")))
                .withMessageContaining("name");
    }

    @Test
    void it_is_found_however_deep_it_is_missing() {
        Leaf broken = new Leaf(null, null);

        assertThatIllegalStateException().isThrownBy(() -> Whole.of(new Tree(broken, List.of(), Map.of())));
        assertThatIllegalStateException().isThrownBy(() -> Whole.of(new Tree(LEAF, List.of(broken), Map.of())));
        assertThatIllegalStateException().isThrownBy(() -> Whole.of(new Tree(LEAF, List.of(), Map.of("a", broken))));
        assertThatIllegalStateException()
                .isThrownBy(() -> Whole.of(new Tree(LEAF, Arrays.asList((Leaf) null), Map.of())));
    }
}
