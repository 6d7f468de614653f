package org.annals.command.importing;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.annals.command.importing.TextLines.Line;
import org.annals.kernel.cohort.CohortEvent.RowSetAside;
import org.jspecify.annotations.Nullable;

/** A line that is being read. Once it is too long it is no longer kept but hashed, so that no two of them are taken for one. */
final class GrowingLine {

    private final StringBuilder text = new StringBuilder();
    private @Nullable MessageDigest hash;
    private long length;

    void add(char next) {
        length++;
        if (hash != null) {
            update(hash, next);
        } else if (length <= TextLines.LONGEST) {
            text.append(next);
        } else {
            hash = hashOf(text);
            update(hash, next);
            text.setLength(RowSetAside.CONTENT_LIMIT);
        }
    }

    Line line() {
        if (hash != null) {
            text.append(HexFormat.of().formatHex(hash.digest()));
        }
        return new Line(text.toString(), length);
    }

    private static MessageDigest hashOf(CharSequence begun) {
        try {
            MessageDigest hash = MessageDigest.getInstance("SHA-256");
            begun.chars().forEach(it -> update(hash, (char) it));
            return hash;
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256.", e);
        }
    }

    private static void update(MessageDigest hash, char next) {
        hash.update((byte) (next >> Byte.SIZE));
        hash.update((byte) next);
    }
}
