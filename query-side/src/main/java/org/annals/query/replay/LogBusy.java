package org.annals.query.replay;

/** So many read the whole log that somebody had no turn in time. */
public final class LogBusy extends RuntimeException {

    LogBusy() {
        super("Others are reading the whole log.");
    }
}
