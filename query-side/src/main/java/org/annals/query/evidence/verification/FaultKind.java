package org.annals.query.evidence.verification;

import java.util.Locale;

/** What can be wrong with a log. */
public enum FaultKind {
    /** The event is not the one that was logged. */
    CHANGED,
    /** The event that was logged is no longer stored. */
    REMOVED,
    /** An event stands where none was logged. */
    INSERTED,
    /** The event was logged at another place. */
    REORDERED,
    /** The log ends before events that were logged or signed. */
    SHORTER,
    /** The root of the first events is not the one that was signed. */
    ROOT_DIFFERS,
    /** The stored events are as they were logged, but the tree beside them is damaged. */
    TREE_DAMAGED,
    /** Something among the kept checkpoints was not signed by this log. */
    CHECKPOINT_DAMAGED;

    /** As it stands in answers, such as {@code root-differs}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
