package org.annals.standalone.postgres;

import static java.nio.file.StandardCopyOption.ATOMIC_MOVE;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.JarURLConnection;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.annals.standalone.start.CannotStart;
import org.jspecify.annotations.Nullable;
import org.springframework.util.FileSystemUtils;

/**
 * The programs of PostgreSQL for this platform, unpacked from the class path.
 *
 * @param bin the folder of {@code postgres}, {@code initdb} and {@code pg_ctl}
 */
record PostgresPrograms(Path bin) {

    /** Unpacks them, once for each version: the folder appears whole or not at all. */
    static PostgresPrograms unpackedIn(Path cache) {
        URL archive = archive();
        try {
            Path home = cache.resolve("postgresql-" + fingerprint(archive));
            if (Files.notExists(home)) {
                unpack(archive, cache, home);
            }
            return new PostgresPrograms(home.resolve("bin"));
        } catch (IOException e) {
            throw new UncheckedIOException("PostgreSQL cannot be unpacked into " + cache, e);
        }
    }

    Path program(String name) {
        return bin.resolve(name);
    }

    private static void unpack(URL archive, Path cache, Path home) throws IOException {
        Files.createDirectories(cache);
        Path beside = Files.createTempDirectory(cache, "unpacking-");
        try (InputStream content = archive.openStream()) {
            Archive.unpack(content, beside);
            Files.move(beside, home, ATOMIC_MOVE);
        } catch (IOException e) {
            FileSystemUtils.deleteRecursively(beside);
            // Another process with the same cache may have been quicker.
            if (Files.notExists(home)) {
                throw e;
            }
        }
    }

    private static URL archive() {
        String name = "postgres-%s-%s.txz".formatted(system(), processor());
        @Nullable URL archive = PostgresPrograms.class.getResource("/" + name);
        if (archive == null) {
            throw new CannotStart("No PostgreSQL for this platform (" + name
                    + ") comes along: set annals.event-store to postgres and give annals.postgres.url.");
        }
        return archive;
    }

    /** The checksum that the jar holds for the archive: it names the version without reading the archive. */
    private static String fingerprint(URL archive) throws IOException {
        if (archive.openConnection() instanceof JarURLConnection jar) {
            return Long.toHexString(jar.getJarEntry().getCrc());
        }
        throw new IOException(archive + " does not lie in a jar");
    }

    private static String system() {
        String name = System.getProperty("os.name").toLowerCase(Locale.ROOT);
        if (name.startsWith("windows")) {
            return "windows";
        }
        return name.startsWith("mac") ? "darwin" : "linux";
    }

    private static String processor() {
        String name = System.getProperty("os.arch").toLowerCase(Locale.ROOT);
        return switch (name) {
            case "amd64", "x86_64" -> "x86_64";
            case "aarch64", "arm64" -> "arm_64";
            default -> name;
        };
    }
}
