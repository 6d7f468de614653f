package org.annals.query.view;

import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A view whose errors are contained: a stack overflow or a missing class becomes an exception like any other. Threads of
 * processing groups die of errors silently, and their groups would hang for ever.
 */
record Contained<S, R>(View<S, R> view) implements View<S, R> {

    @Override
    public Shape<S, R> shape() {
        return view.shape();
    }

    @Override
    public List<String> touched(LoggedEvent event) {
        return contained(() -> view.touched(event));
    }

    @Override
    public boolean isTimeless(LoggedEvent event) {
        return contained(() -> view.isTimeless(event));
    }

    @Override
    public S apply(String id, @Nullable S before, LoggedEvent event) {
        return contained(() -> view.apply(id, before, event));
    }

    @Override
    public @Nullable R row(String id, S state) {
        return contained(() -> view.row(id, state));
    }

    private <T extends @Nullable Object> T contained(Supplier<T> work) {
        try {
            return work.get();
        } catch (StackOverflowError | LinkageError | AssertionError e) {
            throw new IllegalStateException("The view " + view.name() + " has a fault.", e);
        }
    }
}
