package org.annals.query.view;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A read model: documents that are folded from events. Everything here is pure, so that the same view can be filled
 * live, rebuilt, or worked out in memory for any moment.
 *
 * @param <S> what the fold has to remember of a document
 * @param <R> what queries see of it
 */
public interface View<S, R> {

    Shape<S, R> shape();

    /** The name of the view, of its processing group and of its collections. */
    default String name() {
        return shape().name();
    }

    /** The ids of the documents that the event has a bearing on; mostly one, often none. */
    List<String> touched(LoggedEvent event);

    /**
     * Whether the event only says who somebody is or what there is, and not what happened on a day: it then counts as of
     * any date. Registrations and plans bear the date on which they reached the provider, which may be later than what
     * happened to those whom they are about.
     */
    default boolean isTimeless(LoggedEvent event) {
        return false;
    }

    /**
     * The document's state after the event.
     *
     * @param before null if there is no such document yet
     */
    S apply(String id, @Nullable S before, LoggedEvent event);

    /** What queries see; null if the document is not to be seen (yet). */
    @Nullable
    R row(String id, S state);

    /**
     * How a view's documents look.
     *
     * @param revision counts up with every change of the fold or of the documents: those of another revision are filled
     *     anew
     * @param indexed the fields of rows that queries ask for, each of which gets an index
     */
    record Shape<S, R>(String name, int revision, Class<S> state, Class<R> row, List<String> indexed) {}
}
