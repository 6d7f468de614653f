package org.annals.query.view;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Gets views to work when a process starts: from the copies that are there, or from new ones. */
record FirstFill(Filler filler) {

    /**
     * Starts what has a copy, and fills what has none. A copy that is ahead of the log is of another log, or of one that
     * was restored from an older backup, and counts for nothing.
     *
     * @param head the position of the last event in the log
     */
    void begin(Collection<DrivenView<?, ?>> views, long head) {
        List<DrivenView<?, ?>> toFill = new ArrayList<>();
        for (DrivenView<?, ?> view : views) {
            Optional<Copy> copy =
                    view.inUse().current().filter(it -> view.inUse().position().orElse(LogPosition.NONE) <= head);
            copy.ifPresentOrElse(view::start, () -> toFill.add(view));
        }
        if (!toFill.isEmpty()) {
            fillUnlessOthersDo(toFill);
        }
    }

    /** Another process that starts too may be done sooner; then its copies are used. */
    private void fillUnlessOthersDo(List<DrivenView<?, ?>> toFill) {
        try {
            filler.fill(toFill);
        } catch (RuntimeException e) {
            List<DrivenView<?, ?>> left = new ArrayList<>();
            for (DrivenView<?, ?> view : toFill) {
                if (!view.startIfFilled()) {
                    left.add(view);
                }
            }
            if (left.size() == toFill.size()) {
                throw e;
            }
            if (!left.isEmpty()) {
                fillUnlessOthersDo(left);
            }
        }
    }
}
