package org.annals.query.view;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.annals.query.fixture.TestLog;
import org.annals.query.fixture.TestMongo;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.jackson3.Jackson3Serializer;

/** Views that follow a log in memory. */
final class ViewsUnderTest implements AutoCloseable {

    static final Serializer SERIALIZER = Jackson3Serializer.builder().build();

    /** Long enough for a machine that is busy with other things. */
    private static final long PATIENCE_MILLIS = 60_000;

    private final List<? extends View<?, ?>> all;
    private final Views views;

    private ViewsUnderTest(List<? extends View<?, ?>> all, Views views) {
        this.all = all;
        this.views = views;
    }

    static ViewsUnderTest start(TestLog log, TestMongo mongo, View<?, ?>... all) {
        return start(log, mongo, ViewSettings.DEFAULT, List.of(all));
    }

    static ViewsUnderTest start(TestLog log, TestMongo mongo, ViewSettings settings, List<? extends View<?, ?>> all) {
        Views views = new Views(all, log.store(), mongo.database(), SERIALIZER, UnaryOperator.identity(), settings);
        views.start();
        return new ViewsUnderTest(all, views);
    }

    Views views() {
        return views;
    }

    ViewStatus status(View<?, ?> view) {
        return views.status().stream()
                .filter(it -> it.name().equals(view.name()))
                .findFirst()
                .orElseThrow();
    }

    /** Waits until every view tells of all that stands in the log. */
    void settle() throws InterruptedException {
        for (View<?, ?> view : all) {
            settle(view);
        }
    }

    void settle(View<?, ?> view) throws InterruptedException {
        if (!views.await(view.name(), views.head(), PATIENCE_MILLIS)) {
            throw new AssertionError("The view " + view.name() + " does not get on: " + status(view));
        }
    }

    /** Rebuilds a view and returns when that is over, well or ill. */
    void rebuild(View<?, ?> view) throws InterruptedException {
        views.rebuild(List.of(view.name()));
        awaitRebuilt(view);
    }

    /** Returns when the rebuild that is under way is over, well or ill. */
    void awaitRebuilt(View<?, ?> view) throws InterruptedException {
        long until = System.nanoTime() + PATIENCE_MILLIS * 1_000_000;
        while (status(view).state().equals("rebuilding") && System.nanoTime() < until) {
            Thread.onSpinWait();
        }
        settle(view);
    }

    /** Everything that a view's documents hold, as text. */
    <S, R> List<String> contents(View<S, R> view) {
        List<String> contents = new ArrayList<>();
        views.read(view, documents -> {
            contents.clear();
            documents.find().forEach(it -> contents.add(text(it)));
            return contents;
        });
        contents.sort(null);
        return contents;
    }

    /** What queries see of each document, by its id. */
    <S, R> Map<String, R> rows(View<S, R> view) {
        return views.read(view, documents -> {
            Map<String, R> rows = new HashMap<>();
            documents.find().forEach(it -> rows.put(it.id(), it.row()));
            return rows;
        });
    }

    private static String text(StoredDocument<?> it) {
        return it.id() + " @" + it.position() + " " + it.row() + " " + new String(it.state(), StandardCharsets.UTF_8);
    }

    @Override
    public void close() {
        views.close();
    }
}
