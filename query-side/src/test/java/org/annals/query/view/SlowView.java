package org.annals.query.view;

import java.util.concurrent.CountDownLatch;
import org.jspecify.annotations.Nullable;

/** A rebuild of it stands still for as long as the test wants. */
final class SlowView extends CountingView {

    private final CountDownLatch filling = new CountDownLatch(1);
    private final CountDownLatch released = new CountDownLatch(1);
    private volatile boolean held;

    SlowView() {
        super("slow");
    }

    void hold() {
        held = true;
    }

    void awaitFilling() throws InterruptedException {
        filling.await();
    }

    void release() {
        released.countDown();
    }

    @Override
    public Count apply(String id, @Nullable Count before, LoggedEvent event) {
        if (held) {
            filling.countDown();
            try {
                released.await();
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
        }
        return super.apply(id, before, event);
    }
}
