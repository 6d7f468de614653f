package org.annals.query.view;

import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** A view with the copy that is in use and the processing group behind it. */
final class DrivenView<S, R> {

    /** Somebody who looks for a newer copy, as happens all the time, is done much sooner. */
    private static final long PATIENCE_MILLIS = 2_000;

    private final View<S, R> view;
    private final ViewStore store;
    private final CopyInUse<R> inUse;
    private final Function<Copy, LiveView<S, R>> groups;
    private volatile @Nullable LiveView<S, R> live;
    private volatile @Nullable Fill fill;
    private volatile ViewStatus seen;
    private final Turns turns = new Turns();

    DrivenView(View<S, R> view, ViewStore store, Function<Copy, LiveView<S, R>> groups) {
        this.view = view;
        this.store = store;
        this.inUse = new CopyInUse<>(view, store);
        this.groups = groups;
        this.seen = ViewStatus.unseen(view.name());
    }

    View<S, R> view() {
        return view;
    }

    CopyInUse<R> inUse() {
        return inUse;
    }

    void start(Copy copy) {
        LiveView<S, R> group = groups.apply(copy);
        group.start();
        live = group;
        fill = null;
    }

    /** Starts the copy that is in use, if there is one and it is not started yet; false if there is none. */
    boolean startIfFilled() {
        Optional<Copy> copy = inUse.current();
        if (live == null) {
            copy.ifPresent(this::start);
        }
        return copy.isPresent();
    }

    /** Says who is filling a new copy, until that is in use or given up. */
    void filledBy(Fill it) {
        fill = it;
    }

    void stop() {
        LiveView<S, R> group = live;
        if (group != null) {
            group.stop();
        }
    }

    /** Starts the group again that {@link #stop} has stopped. */
    void resume() {
        LiveView<S, R> group = live;
        if (group != null) {
            group.start();
        }
        fill = null;
    }

    void forgive() {
        LiveView<S, R> group = live;
        if (group != null) {
            group.forgive();
        }
    }

    void writeIfDue() {
        LiveView<S, R> group = live;
        if (group != null) {
            group.writeIfDue();
        }
    }

    /** Whether queries see everything up to the position. What is folded so far is written for whoever asks. */
    boolean hasReached(long position) {
        LiveView<S, R> group = live;
        if (group != null && inUse.position().orElse(LogPosition.NONE) < position) {
            group.writeIfReached(position);
        }
        return inUse.position().orElse(LogPosition.NONE) >= position;
    }

    /**
     * Does something about the dead letters of the copy in use, which stays in use meanwhile.
     *
     * @throws ViewBusy if the view is being filled or rebuilt, or somebody else is about the same
     */
    <T> T withLetters(Function<LiveView<S, R>, T> task) {
        if (live == null) {
            throw new ViewBusy(view.name());
        }
        return turns.ifFree(PATIENCE_MILLIS, () -> task.apply(Objects.requireNonNull(live)))
                .orElseThrow(() -> new ViewBusy(view.name()));
    }

    /** A new, empty copy that can be filled beside the one in use. */
    FillTarget<S, R> target(boolean careful) {
        LiveView<S, R> group = live;
        int least = group == null ? 1 : group.copy().number() + 1;
        return new FillTarget<>(view, store.copies().create(view, least), store, careful);
    }

    /** Whether the database has lost every trace of the view. */
    boolean isLost() {
        return live != null && !turns.isRebuilding() && !store.copies().know(view);
    }

    /** False if a rebuild or the first fill is under way already. Waits for whoever sees to dead letters. */
    boolean beginRebuild() {
        return live != null && turns.beginRebuild();
    }

    void endRebuild() {
        turns.endRebuild();
    }

    /** Goes over to the copy that another process has put in place, unless this one is being rebuilt or seen to. */
    void follow() {
        turns.ifFree(0, () -> {
            goOverOrBeginAnew();
            return view;
        });
    }

    private void goOverOrBeginAnew() {
        LiveView<S, R> group = live;
        Optional<Copy> current = inUse.current();
        if (group != null && current.isPresent() && !current.get().equals(group.copy())) {
            group.stop();
            start(current.get());
        } else if (group != null) {
            group.beginAnewIfClockWasSet();
        }
    }

    ViewStatus status(long head) {
        long position = inUse.position().orElse(LogPosition.NONE);
        LiveView<S, R> group = live;
        long letters = group == null ? 0 : group.deadLetters().size();
        int copy = inUse.current().map(Copy::number).orElse(0);
        ViewStatus status = new ViewStatus(
                view.name(), position, Math.max(0, head - position), state(group), letters, copy, filling());
        seen = status;
        return status;
    }

    /** What is known of it while MongoDB is away. */
    ViewStatus statusUnasked(long head) {
        return seen.away(head);
    }

    private @Nullable FillProgress filling() {
        Fill filling = fill;
        return filling == null ? null : filling.progress();
    }

    private String state(@Nullable LiveView<S, R> group) {
        if (group == null) {
            return "filling";
        }
        if (turns.isRebuilding()) {
            return "rebuilding";
        }
        return group.isFailing() ? "failing" : "live";
    }
}
