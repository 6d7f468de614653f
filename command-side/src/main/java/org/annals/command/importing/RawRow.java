package org.annals.command.importing;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A row as it stands in its file.
 *
 * @param line its line in the file, counted from 1
 * @param cells by column; empty if the row has not the shape of its file
 * @param content the row's text, columns in alphabetical order
 * @param fault what is wrong with its shape; null if nothing is
 */
record RawRow(
        int line,
        Map<String, String> cells,
        String content,
        @Nullable String fault) {

    static RawRow broken(int line, String content, String fault) {
        return new RawRow(line, Map.of(), content, fault);
    }
}
