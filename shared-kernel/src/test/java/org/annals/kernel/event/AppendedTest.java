package org.annals.kernel.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class AppendedTest {

    @Property
    void what_came_last_stands_last(@ForAll List<String> entries, @ForAll String entry) {
        List<String> expected = new ArrayList<>(entries);
        expected.add(entry);

        assertThat(Appended.to(entries, entry)).isEqualTo(expected);
    }

    @Test
    void a_list_that_was_made_never_changes() {
        List<String> first = new ArrayList<>(List.of("Monday"));
        List<String> both = Appended.to(first, "Tuesday");

        first.set(0, "Friday");

        assertThat(both).containsExactly("Monday", "Tuesday");
        assertThatExceptionOfType(UnsupportedOperationException.class).isThrownBy(() -> both.add("Wednesday"));
    }
}
