package org.annals.kernel.event;

import org.annals.kernel.refusal.RefusalCode;

/** A rule forbade what was asked for, and nothing else came of it. */
public interface Refusal {

    RefusalCode code();

    /** The refusal in one sentence. */
    String message();
}
