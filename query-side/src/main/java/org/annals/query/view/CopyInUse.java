package org.annals.query.view;

import com.mongodb.client.MongoCollection;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Function;

/** The copy of a view that queries are answered from, whichever process keeps it up to date. */
record CopyInUse<R>(View<?, R> view, ViewStore store) {

    /** Empty if there is none yet. */
    Optional<Copy> current() {
        return store.copies().current(view);
    }

    /**
     * The place in the log that the copy in use has got to; empty if there is none. A rebuild may drop that copy between
     * two looks; then the new one is asked.
     */
    OptionalLong position() {
        while (true) {
            Optional<Copy> copy = current();
            OptionalLong position = copy.map(store.tokens()::position).orElse(OptionalLong.empty());
            if (position.isPresent() || current().equals(copy)) {
                return position;
            }
        }
    }

    /**
     * Reads from the copy in use. A rebuild may put another in its place and drop this one meanwhile; then the answer is
     * worth nothing and is asked for again.
     *
     * @throws ViewNotFilled if there is no copy yet
     */
    <T> T read(Function<MongoCollection<StoredDocument<R>>, T> query) {
        while (true) {
            Copy copy = current().orElseThrow(() -> new ViewNotFilled(view.name()));
            T answer = query.apply(store.collection(view, copy));
            if (current().filter(copy::equals).isPresent()) {
                return answer;
            }
        }
    }
}
