package org.annals.client;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** A file that gets its name when it is whole; until then it lies beside its place, readable by its owner only. */
final class WholeFile {

    private WholeFile() {}

    /** Fills a file and says what came of it. */
    @FunctionalInterface
    interface Filling<T> {

        T into(Path file) throws IOException;
    }

    /** @throws CommandFailed if it cannot be written, or as the filling says; what was there before stays then */
    static <T> T write(Path out, Filling<T> filling) {
        try {
            Path beside = Files.createTempFile(out.toAbsolutePath().getParent(), "annals-", ".part");
            try {
                T result = filling.into(beside);
                Files.move(beside, out, StandardCopyOption.REPLACE_EXISTING);
                return result;
            } finally {
                Files.deleteIfExists(beside);
            }
        } catch (IOException e) {
            throw CommandFailed.wrongUsage("Cannot write %s.".formatted(out));
        }
    }
}
