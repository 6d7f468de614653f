package org.annals.kernel.proof.pack;

import java.util.List;

/**
 * What became of checking a pack.
 *
 * @param digest SHA-256 of the manifest, which stands for all of the pack; empty if it cannot be read
 * @param checked what was found to be as it should, a sentence each
 * @param uncompared what was given to be compared and could not be, a sentence each that says how it could; no fault of the pack
 * @param faults what was not, a sentence each; empty if the pack is sound
 */
public record PackReport(String digest, List<String> checked, List<String> uncompared, List<String> faults) {

    public PackReport {
        checked = List.copyOf(checked);
        uncompared = List.copyOf(uncompared);
        faults = List.copyOf(faults);
    }

    public boolean sound() {
        return faults.isEmpty();
    }

    /** Whether it is sound, and all that was given to be compared with it says so too. */
    public boolean holds() {
        return sound() && uncompared.isEmpty();
    }
}
