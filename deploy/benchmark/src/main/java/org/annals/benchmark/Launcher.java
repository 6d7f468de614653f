package org.annals.benchmark;

import java.net.URISyntaxException;
import java.nio.file.Path;

/** The project's launcher, found from where this program lies: in the {@code target} folder of its module. */
final class Launcher {

    private Launcher() {}

    static Path script() {
        try {
            Path jar = Path.of(Launcher.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
            return jar.resolve("../../../../annals").normalize();
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }
}
