package org.annals.endtoend;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

/** What a test needs of a machine that not every machine has. */
final class Possible {

    private Possible() {}

    /** Goes on if it is there; otherwise the test is skipped, and it is printed why. */
    static void only(boolean there, String whyNot) {
        if (!there) {
            Measured.say("NOT TESTED: %s", whyNot);
        }
        assumeTrue(there, whyNot);
    }
}
