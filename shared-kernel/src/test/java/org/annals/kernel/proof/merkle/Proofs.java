package org.annals.kernel.proof.merkle;

/** Whether proofs hold, as a yes or no. */
final class Proofs {

    private Proofs() {}

    static boolean holds(InclusionProof proof, Hash leaf, Hash root) {
        return holds(() -> proof.check(leaf, root));
    }

    static boolean holds(ConsistencyProof proof, Hash older, Hash newer) {
        return holds(() -> proof.check(older, newer));
    }

    private static boolean holds(Runnable check) {
        try {
            check.run();
            return true;
        } catch (InvalidProof e) {
            return false;
        }
    }
}
