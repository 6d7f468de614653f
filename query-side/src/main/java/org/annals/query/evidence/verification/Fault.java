package org.annals.query.evidence.verification;

import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/**
 * One thing that is wrong.
 *
 * @param index of the event in the tree, counted from 0; where only roots differ, the first that may be wrong
 * @param until where only roots differ: the first index after those of which one at least is wrong
 * @param position the event's place in the store
 * @param aggregate whose event stands there now
 * @param eventId of the event that stands there now
 * @param message says in a sentence what is wrong
 */
record Fault(
        FaultKind kind,
        long index,
        @Nullable Long until,
        @Nullable Long position,
        @Nullable String aggregate,
        @Nullable String eventId,
        String message) {

    static final Comparator<Fault> IN_ORDER = Comparator.comparingLong(Fault::index);

    static Fault of(FaultKind kind, long index, String message) {
        return new Fault(kind, index, null, null, null, null, message);
    }

    static Fault removed(long index, long position) {
        return at(FaultKind.REMOVED, index, position, "The event that was logged here is no longer stored.");
    }

    static Fault inserted(long index, long position) {
        return at(FaultKind.INSERTED, index, position, "An event stands before this index that was never logged.");
    }

    static Fault changed(long index, long position) {
        return at(FaultKind.CHANGED, index, position, "The event is not the one that was logged.");
    }

    static Fault rootDiffers(long index, long until, String message) {
        return new Fault(FaultKind.ROOT_DIFFERS, index, until, null, null, null, message);
    }

    /** The same with what is known of the event that stands there now. */
    Fault of(FaultKind now, String whose, String id, String what) {
        return new Fault(now, index, until, position, whose, id, what);
    }

    private static Fault at(FaultKind kind, long index, long position, String message) {
        return new Fault(kind, index, null, position, null, null, message);
    }
}
