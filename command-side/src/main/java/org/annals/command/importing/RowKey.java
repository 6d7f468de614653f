package org.annals.command.importing;

import org.annals.command.identity.Fingerprints;

/** The key under which a row is known again: its file's name and its whole content, column order aside. */
record RowKey(Fingerprints fingerprints) {

    /** So many characters of base64url are 132 bits. */
    private static final int CHARACTERS = 22;

    /** {@code row:} and the beginning of a fingerprint. */
    String of(String fileName, RawRow row) {
        return "row:" + fingerprints.of("row/" + fileName + "/" + row.content()).substring(0, CHARACTERS);
    }
}
