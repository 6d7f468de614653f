package org.annals.query.evidence.checkpoint;

import java.io.BufferedReader;
import java.io.IOException;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Notes one after the other: each is lines, an empty line, lines, and an empty line. */
record NoteLines(BufferedReader lines) {

    /** Gives each whole note; what is not finished by an empty line is left out. */
    void forEach(Consumer<String> taker) throws IOException {
        StringBuilder note = new StringBuilder();
        boolean signed = false;
        for (@Nullable String line = lines.readLine(); line != null; line = lines.readLine()) {
            if (line.isEmpty() && signed) {
                taker.accept(note.toString());
                note.setLength(0);
                signed = false;
            } else {
                note.append(line).append('\n');
                signed |= line.isEmpty();
            }
        }
    }
}
