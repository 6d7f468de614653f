package org.annals.kernel.proof.checkpoint;

import java.util.ArrayList;
import java.util.List;
import org.annals.kernel.proof.merkle.Hash;
import org.annals.kernel.proof.note.InvalidNote;

/**
 * What a log was at some time: c2sp.org/tlog-checkpoint.
 *
 * @param origin which log
 * @param size how many leaves it had
 * @param root of the tree of all of them
 * @param extensions further lines; nobody checks what they say
 */
public record Checkpoint(String origin, long size, Hash root, List<String> extensions) {

    private static final int LEAST_LINES = 3;

    /** @throws InvalidNote if there can be no such checkpoint */
    public Checkpoint {
        extensions = List.copyOf(extensions);
        if (size < 0 || origin.isEmpty() || extensions.contains("")) {
            throw new InvalidNote("A checkpoint has an origin, a size and a root, and no empty lines.");
        }
    }

    public Checkpoint(String origin, long size, Hash root) {
        this(origin, size, root, List.of());
    }

    /**
     * Reads the text of a note.
     *
     * @throws InvalidNote if it is none of a checkpoint
     */
    public static Checkpoint parse(String text) {
        if (!text.endsWith("\n")) {
            throw new InvalidNote("The last line of a checkpoint has no end.");
        }
        List<String> lines = List.of(text.substring(0, text.length() - 1).split("\n", -1));
        if (lines.size() < LEAST_LINES) {
            throw new InvalidNote("A checkpoint has three lines at least: origin, size and root.");
        }
        return new Checkpoint(
                lines.get(0),
                DecimalText.parse(lines.get(1)),
                root(lines.get(2)),
                lines.subList(LEAST_LINES, lines.size()));
    }

    /** The text to sign. */
    public String text() {
        List<String> lines = new ArrayList<>(List.of(origin, Long.toString(size), root.base64()));
        lines.addAll(extensions);
        return String.join("\n", lines) + "\n";
    }

    private static Hash root(String line) {
        try {
            return Hash.parse(line);
        } catch (IllegalArgumentException e) {
            throw new InvalidNote("The third line of a checkpoint is a hash in base64.");
        }
    }
}
