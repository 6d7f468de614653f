package org.annals.kernel.proof.pack;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.annals.kernel.proof.checkpoint.Checkpoint;
import org.annals.kernel.proof.merkle.Hash;
import org.annals.kernel.proof.merkle.InvalidProof;

/** What the log was at earlier sizes, once that is proved. */
final class EarlierTrees {

    static final String NAME = "consistency.ndjson";

    private final Map<Long, Hash> roots = new HashMap<>();

    private EarlierTrees() {}

    static byte[] file(List<EarlierTree> earlier) {
        return earlier.stream()
                .map(it -> it.line() + "\n")
                .collect(Collectors.joining())
                .getBytes(UTF_8);
    }

    /** @throws InvalidPack if it is not of its form, or the log of the checkpoint does not begin with one of the trees */
    static EarlierTrees read(byte[] file, Checkpoint checkpoint) {
        List<EarlierTree> trees =
                new String(file, UTF_8).lines().map(EarlierTree::parse).toList();
        if (!Arrays.equals(file(trees), file)) {
            throw new InvalidPack("A line of it is not of the form that it has.");
        }
        EarlierTrees earlier = new EarlierTrees();
        long before = 0;
        for (EarlierTree tree : trees) {
            if (tree.size() <= before || tree.size() >= checkpoint.size()) {
                throw new InvalidPack("The sizes in it do not grow up to that of the checkpoint.");
            }
            earlier.take(tree, checkpoint);
            before = tree.size();
        }
        return earlier;
    }

    int count() {
        return roots.size();
    }

    /** Empty if the pack has no proof for this size. */
    Optional<Hash> root(long size) {
        return Optional.ofNullable(roots.get(size));
    }

    private void take(EarlierTree tree, Checkpoint checkpoint) {
        try {
            tree.check(checkpoint);
            roots.put(tree.size(), tree.root());
        } catch (InvalidProof e) {
            throw new InvalidPack("The log at %d events: %s".formatted(tree.size(), e.getMessage()));
        }
    }
}
