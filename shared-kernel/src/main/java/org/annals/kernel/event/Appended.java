package org.annals.kernel.event;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;

/** How folds remember what came: a list that never changes, followed by one that is longer by one. */
public final class Appended {

    private Appended() {}

    /** The entries and one more behind them; a plain copy, as folds do this for every event. */
    @SuppressWarnings("unchecked") // The array holds nothing but what the list and the entry are.
    public static <T> List<T> to(List<T> entries, T entry) {
        Object[] longer = entries.toArray(new Object[entries.size() + 1]);
        longer[entries.size()] = entry;
        return (List<T>) Collections.unmodifiableList(Arrays.asList(longer));
    }
}
