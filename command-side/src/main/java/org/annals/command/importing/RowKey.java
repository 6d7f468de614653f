package org.annals.command.importing;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Base64;

/** The key under which a row is known again: its file's name and its whole content, column order aside. */
final class RowKey {

    private static final int BYTES = 16;

    private RowKey() {}

    /** {@code row:} and the first 128 bits of a SHA-256. */
    static String of(String fileName, RawRow row) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update(fileName.getBytes(StandardCharsets.UTF_8));
            digest.update((byte) 0);
            byte[] hash = digest.digest(row.content().getBytes(StandardCharsets.UTF_8));
            return "row:" + Base64.getUrlEncoder().withoutPadding().encodeToString(Arrays.copyOf(hash, BYTES));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("This Java has no SHA-256.", e);
        }
    }
}
