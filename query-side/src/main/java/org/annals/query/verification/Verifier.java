package org.annals.query.verification;

import java.util.ArrayList;
import java.util.List;
import org.annals.kernel.sampling.Sample;
import org.annals.query.replay.Replay;
import org.annals.query.view.LoggedEvent;
import org.annals.query.view.View;
import org.annals.query.view.Views;

/**
 * Works views out from the events and compares. Of the whole log it keeps who has which streams and the ids of the
 * documents; the events and documents of some participants at a time.
 */
final class Verifier {

    private final Views views;
    private final List<View<?, ?>> all;
    private final Replay replay;
    private final long patienceMillis;

    /** @param patienceMillis how long a view may take to get to the end of the log */
    Verifier(Views views, List<View<?, ?>> all, Replay replay, long patienceMillis) {
        this.views = views;
        this.all = List.copyOf(all);
        this.replay = replay;
        this.patienceMillis = patienceMillis;
    }

    List<ViewResult> verify(Run run) throws InterruptedException {
        long head = views.head();
        List<Part> parts = parts(run.scope(), head);
        run.begins(head, parts.stream().mapToLong(Part::events).sum());
        List<ViewComparison<?, ?>> comparisons = new ArrayList<>();
        for (View<?, ?> view : all) {
            if (run.scope().views().contains(view.name())) {
                comparisons.add(comparison(view, head));
            }
        }
        for (Part part : parts) {
            List<LoggedEvent> events = replay.events(part.streams());
            comparisons.forEach(it -> it.compare(part, events));
            run.advance(part.events());
        }
        if (run.scope().isWhole()) {
            comparisons.forEach(ViewComparison::lookForStrays);
        }
        return comparisons.stream().map(it -> it.result(head)).toList();
    }

    private List<Part> parts(Scope scope, long head) {
        Census census = new Census();
        replay.read(head, census::count);
        return scope.sample() == null
                ? census.parts()
                : census.partsOf(Sample.of(census.participants(), scope.sample(), scope.seed())
                        .participants());
    }

    /** A view that does not get to the end of the log in time is compared up to where it is. */
    private ViewComparison<?, ?> comparison(View<?, ?> view, long head) throws InterruptedException {
        boolean reached = views.await(view.name(), head, patienceMillis);
        return new ViewComparison<>(view, views, replay, reached ? head : views.position(view.name()));
    }
}
