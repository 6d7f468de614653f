package org.annals.standalone.axon;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.annals.standalone.start.CannotStart;

/**
 * Stands in the data folder while a log is put back into Axon Server, so that no server with that folder takes a part of it
 * for the whole. Axon Server itself has no place for it but its log.
 */
record AxonServerRestorationMark(Path file) {

    static AxonServerRestorationMark in(Path folder) {
        return new AxonServerRestorationMark(folder.resolve("axon-server-restoration"));
    }

    void set() {
        try {
            Files.writeString(file, "The log is being put back into Axon Server.\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void remove() {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    boolean isSet() {
        return Files.exists(file);
    }

    /** @throws CannotStart if it is */
    void mustNotBeSet() {
        if (isSet()) {
            throw new CannotStart(
                    "The Axon Server holds only a part of the log that was being restored. Run ./annals restore with the same file again.");
        }
    }
}
