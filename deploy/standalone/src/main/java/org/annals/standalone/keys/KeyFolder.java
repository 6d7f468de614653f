package org.annals.standalone.keys;

import java.nio.file.Files;
import java.nio.file.Path;
import org.annals.standalone.datafolder.OwnerOnly;
import org.annals.standalone.datafolder.SecretFile;
import org.annals.standalone.start.CannotStart;

/** Where the keys of persons are, and the master key unless that is elsewhere; its owner alone can read it. */
record KeyFolder(Path path) {

    static KeyFolder open(Path path) {
        return new KeyFolder(OwnerOnly.madeFolder(path));
    }

    KeyFile keys() {
        return KeyFile.open(keyFile());
    }

    /** @throws CannotStart if there are keys, but not the one that they were wrapped by */
    MasterKey masterKey() {
        Path master = path.resolve("master-key");
        // In this order: another process that starts makes the master key first.
        if (Files.exists(keyFile()) && Files.notExists(master)) {
            throw new CannotStart(
                    "The file %s is gone; without it no key of a person can be read. Restore it from where you keep a copy."
                            .formatted(master));
        }
        return new MasterKeyFile(SecretFile.at(master));
    }

    private Path keyFile() {
        return path.resolve("person-keys");
    }
}
