package org.annals.kernel.proof.pack;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.annals.kernel.proof.checkpoint.Checkpoint;
import org.annals.kernel.proof.merkle.ConsistencyProof;
import org.annals.kernel.proof.merkle.Hash;

/**
 * A line of {@code consistency.ndjson}: the log as it was before the checkpoint of the pack, and the proof that it only went
 * on from there. So whoever has kept a checkpoint of this size can compare it without the log.
 *
 * @param size number of leaves, 1 or more
 * @param path as in {@link ConsistencyProof}
 */
public record EarlierTree(long size, Hash root, List<Hash> path) {

    private static final Pattern LINE =
            Pattern.compile("\\{\"size\":([1-9][0-9]{0,17}),\"root\":\"([^\"]*)\",\"proof\":\\[([^\\]]*)]}");

    public EarlierTree {
        path = List.copyOf(path);
    }

    static EarlierTree parse(String line) {
        Matcher matcher = LINE.matcher(line);
        if (!matcher.matches()) {
            throw new InvalidPack("A line of it is not of the form that it has.");
        }
        try {
            return new EarlierTree(
                    Long.parseLong(matcher.group(1)), Hash.parse(matcher.group(2)), HashTexts.parse(matcher.group(3)));
        } catch (IllegalArgumentException e) {
            throw new InvalidPack("A hash in it is not in base64.");
        }
    }

    /** Without the line's end. */
    String line() {
        return "{\"size\":%d,\"root\":\"%s\",\"proof\":[%s]}".formatted(size, root.base64(), HashTexts.of(path));
    }

    /** @throws org.annals.kernel.proof.merkle.InvalidProof if the log of the checkpoint does not begin with this */
    void check(Checkpoint checkpoint) {
        new ConsistencyProof(size, checkpoint.size(), path).check(root, checkpoint.root());
    }
}
