package org.annals.kernel.proof.pack;

import java.util.List;

/**
 * What became of checking a pack.
 *
 * @param digest SHA-256 of the manifest, which stands for all of the pack; empty if it cannot be read
 * @param checked what was found to be as it should, a sentence each
 * @param faults what was not, a sentence each; empty if the pack is sound
 */
public record PackReport(String digest, List<String> checked, List<String> faults) {

    public PackReport {
        checked = List.copyOf(checked);
        faults = List.copyOf(faults);
    }

    public boolean sound() {
        return faults.isEmpty();
    }
}
