package org.annals.kernel.proof.merkle;

/** The roots of the complete subtrees of a tree, wherever they are kept. */
@FunctionalInterface
public interface Subtrees {

    /** The root of a subtree that is complete in the stored tree; a leaf's root is its hash. */
    Hash root(Subtree subtree);
}
