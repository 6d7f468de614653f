package org.annals.kernel.event;

import org.annals.kernel.personal.Personal;
import org.annals.kernel.refusal.RefusalCode;
import org.jspecify.annotations.Nullable;

/** A rule forbade what was asked for, and nothing else came of it. */
public interface Refusal {

    /** What was asked for, such as {@code submit-case-study}. */
    String request();

    RefusalCode code();

    /** The refusal in one sentence. */
    String message();

    /** The request as it came; null if it was not kept. */
    @Nullable
    Personal content();
}
