package org.annals.query.verification;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is to be verified.
 *
 * @param views names of read models
 * @param sample only the documents of so many participants; null: all documents
 * @param seed which participants: the same seed chooses the same ones
 */
record Scope(List<String> views, @Nullable Integer sample, long seed) {

    boolean isWhole() {
        return sample == null;
    }
}
