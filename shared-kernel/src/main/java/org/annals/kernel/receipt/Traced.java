package org.annals.kernel.receipt;

import java.time.LocalDate;
import java.util.List;
import org.annals.kernel.receipt.Receipt.Counted;
import org.annals.kernel.receipt.Receipt.NotCounted;
import org.jspecify.annotations.Nullable;

/**
 * What became of one event that is about engagement.
 *
 * @param about the kind of element, such as {@code practice/3}; empty if that cannot be said
 * @param elements those that it counts for
 * @param reason why it counts for none; null if it counts
 */
record Traced(
        String event,
        LocalDate on,
        String about,
        List<String> elements,
        @Nullable NoCount reason,
        String why) {

    boolean counts() {
        return reason == null;
    }

    boolean isAbout(String element) {
        return !about.isEmpty() && (element.equals(about) || element.startsWith(about + "/"));
    }

    Counted counted() {
        return new Counted(event, on, elements);
    }

    NotCounted notCounted() {
        return reason == null
                ? new NotCounted(event, on, NoCount.OTHER_ELEMENT, "It counts for " + String.join(", ", elements) + ".")
                : new NotCounted(event, on, reason, why);
    }
}
