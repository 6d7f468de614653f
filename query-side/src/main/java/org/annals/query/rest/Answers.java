package org.annals.query.rest;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Filters;
import java.time.Duration;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.annals.query.view.StoredDocument;
import org.annals.query.view.View;
import org.annals.query.view.ViewNotFilled;
import org.annals.query.view.Views;
import org.jspecify.annotations.Nullable;

/**
 * Answers queries from views, and from no older state of them than the client has asked for.
 *
 * @param patience how long to wait for a view to get that far
 */
public record Answers(Views views, Duration patience) {

    /** Something read from a view that told at least of everything up to the position. */
    public record Answer<T>(String view, long position, T content) {

        /**
         * What follows from it.
         *
         * @throws QueryProblem {@code READ_MODEL_UNREADABLE} if nothing can follow from such a content
         */
        public <U> U map(BiFunction<T, Long, U> work) {
            return Reading.of(view, () -> work.apply(content, position));
        }
    }

    /**
     * Reads from a view.
     *
     * @param minPosition waits until the view has got there; null: does not wait
     * @throws QueryProblem {@code READ_MODEL_BEHIND} if it does not get there or was never filled;
     *     {@code READ_MODEL_UNREADABLE} if what stands there cannot be read
     */
    public <S, R, T> Answer<T> read(
            View<S, R> view, @Nullable Long minPosition, Function<MongoCollection<StoredDocument<R>>, T> query) {
        try {
            if (minPosition != null && !views.await(view.name(), minPosition, patience.toMillis())) {
                throw QueryProblem.behind("The read model has not got to position " + minPosition + " yet.");
            }
            long position = views.position(view.name());
            return new Answer<>(view.name(), position, Reading.of(view.name(), () -> views.read(view, query)));
        } catch (ViewNotFilled e) {
            throw QueryProblem.behind("The read model is being filled.");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw QueryProblem.behind("The server is stopping.");
        }
    }

    /**
     * The state of one document; empty if there is none of that id.
     *
     * @throws QueryProblem as above
     */
    public <S, R> Answer<Optional<S>> find(View<S, R> view, @Nullable Long minPosition, String id) {
        return read(
                view,
                minPosition,
                documents -> Optional.ofNullable(documents
                                .find(Filters.eq(StoredDocument.ID, id))
                                .first())
                        .map(it -> it.state(view)));
    }
}
