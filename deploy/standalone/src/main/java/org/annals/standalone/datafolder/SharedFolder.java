package org.annals.standalone.datafolder;

import java.nio.file.Path;

/**
 * The folder that all processes of one installation share: the keys of persons, the tokens and accounts by which somebody is
 * known, the key of the log and the access log. It is the data folder where there is one process only.
 */
public record SharedFolder(Path path) {

    /** @throws org.annals.standalone.start.CannotStart if it cannot be made or written to */
    static SharedFolder open(Path path) {
        return new SharedFolder(OwnerOnly.madeFolder(path));
    }

    /** A folder in it that its owner alone can read, made if it is not there. */
    public Path folder(String name) {
        return OwnerOnly.madeFolder(path.resolve(name));
    }

    /** What the file of this name holds; made with 256 random bits at first use, readable by its owner only. */
    public SecretFile secret(String name) {
        return SecretFile.at(path.resolve(name));
    }

    public PrivateFile file(String name) {
        return new PrivateFile(path.resolve(name));
    }
}
