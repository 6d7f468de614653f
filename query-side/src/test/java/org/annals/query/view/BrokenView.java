package org.annals.query.view;

import org.jspecify.annotations.Nullable;

/** Makes documents that no MongoDB takes, for which no event is to blame, so that its group cannot get on at all. */
final class BrokenView extends CountingView {

    private static final int MORE_THAN_A_DOCUMENT_HOLDS = 17_000_000;

    BrokenView() {
        super("broken");
    }

    @Override
    public @Nullable Count row(String id, Count state) {
        return new Count(state.events(), "x".repeat(MORE_THAN_A_DOCUMENT_HOLDS));
    }
}
