package org.annals.query.view;

import java.util.function.Predicate;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Fails on every event, or on those that it is told to fail on. */
final class FaultyView extends CountingView {

    private final Supplier<? extends Throwable> fault;
    private volatile Predicate<LoggedEvent> poison = event -> true;

    private FaultyView(Supplier<? extends Throwable> fault) {
        super("faulty");
        this.fault = fault;
    }

    static FaultyView throwing(Supplier<? extends Throwable> fault) {
        return new FaultyView(fault);
    }

    static FaultyView failingOn(Predicate<LoggedEvent> events) {
        FaultyView view = new FaultyView(() -> new IllegalStateException("on purpose"));
        view.failOn(events);
        return view;
    }

    void failOn(Predicate<LoggedEvent> events) {
        poison = events;
    }

    @Override
    public Count apply(String id, @Nullable Count before, LoggedEvent event) {
        if (poison.test(event)) {
            throw FaultyView.<RuntimeException>unchecked(fault.get());
        }
        return super.apply(id, before, event);
    }

    @SuppressWarnings("unchecked") // errors and exceptions alike leave as they are
    private static <E extends Throwable> E unchecked(Throwable fault) throws E {
        throw (E) fault;
    }
}
