package org.annals.kernel.proof.pack;

import java.util.ArrayList;
import java.util.List;

/** What has come out so far. */
final class Findings {

    private final List<String> checked = new ArrayList<>();
    private final List<String> uncompared = new ArrayList<>();
    private final List<String> faults = new ArrayList<>();

    void checked(String sentence) {
        checked.add(sentence);
    }

    /** What nothing is known to be wrong with, and nothing proves. */
    void uncompared(String sentence) {
        uncompared.add(sentence);
    }

    void fault(String sentence) {
        faults.add(sentence);
    }

    /** Runs a check that throws; whether nothing was wrong. */
    boolean holds(String of, Runnable check) {
        try {
            check.run();
            return true;
        } catch (RuntimeException e) {
            fault("%s: %s".formatted(of, e.getMessage()));
            return false;
        }
    }

    boolean sound() {
        return faults.isEmpty();
    }

    PackReport report(String digest) {
        return new PackReport(digest, checked, uncompared, faults);
    }
}
