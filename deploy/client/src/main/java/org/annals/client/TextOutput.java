package org.annals.client;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Where a command's text goes. */
final class TextOutput {

    @Option(names = "--out", paramLabel = "FILE", description = "Write it to a file instead.")
    private @Nullable Path out;

    /** @param text ends with a line's end */
    void give(String text, Terminal terminal) {
        if (out == null) {
            terminal.out().print(text);
            terminal.out().flush();
            return;
        }
        try {
            Files.writeString(out, text);
        } catch (IOException e) {
            throw CommandFailed.wrongUsage("%s cannot be written.".formatted(out));
        }
    }
}
