package org.annals.query.evidence;

import java.time.Instant;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Lets the tree follow the log in the background, once a second, so that whoever asks for a proof need not wait for it. */
final class Follower {

    private static final Logger LOG = LoggerFactory.getLogger(Follower.class);
    private static final long SECONDS = 1;
    private static final long SECONDS_AFTER_A_FAULT = 30;

    private final Evidence evidence;
    private final SigningPace pace = new SigningPace();
    private final CountDownLatch stopped = new CountDownLatch(1);
    private final Thread thread = Thread.ofPlatform().daemon().name("log-tree").unstarted(this::run);

    Follower(Evidence evidence) {
        this.evidence = evidence;
    }

    void start() {
        thread.start();
    }

    /** Waits until nothing is read or written any more. It is not interrupted, which would close the files under others. */
    void stop() throws InterruptedException {
        stopped.countDown();
        thread.join();
    }

    private void run() {
        try {
            boolean well = true;
            while (!stopped.await(well ? SECONDS : SECONDS_AFTER_A_FAULT, TimeUnit.SECONDS)) {
                well = follow();
            }
        } catch (InterruptedException e) {
            LOG.warn("The tree no longer follows the log.");
        }
    }

    private boolean follow() {
        try {
            evidence.follow(pace, Instant.now());
            return true;
        } catch (LogDiffers e) {
            LOG.error("{} Nothing more is signed; verify the log to learn which events are at fault.", e.getMessage());
        } catch (RuntimeException e) {
            LOG.warn(
                    "The tree of the log cannot follow now; trying again. {}",
                    e.getClass().getName());
        }
        return false;
    }
}
