package org.annals.endtoend;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Nothing that opens something lies about in the repository. It needs no network, and reads what is there, tracked or not. */
class SecretsTest {

    private static final Path ROOT = Path.of("..", "..").toAbsolutePath().normalize();

    /** What is built, downloaded or recorded, and never committed. */
    private static final Set<String> NOT_OURS = Set.of(".git", "target", "annals-data", "node_modules", ".idea");

    private static final Pattern SECRET = Pattern.compile(
            String.join(
                    "|",
                    "-{5}BEGIN [A-Z ]*PRIVATE KEY",
                    "PRIVATE[+]KEY[+][^ ]{20}",
                    "AGE-SECRET-KEY-1[A-Z0-9]{20}",
                    "(AKIA|ASIA)[A-Z0-9]{16}",
                    "gh[pousr]_[A-Za-z0-9]{36}",
                    "github_pat_[A-Za-z0-9_]{40}",
                    "glpat-[A-Za-z0-9_-]{20}",
                    "xox[abprs]-[A-Za-z0-9-]{20}",
                    "AIza[A-Za-z0-9_-]{35}",
                    "[rs]k_live_[A-Za-z0-9]{20}",
                    "eyJ[A-Za-z0-9_-]{20,}[.]eyJ[A-Za-z0-9_-]{20,}[.][A-Za-z0-9_-]{20,}",
                    "[a-z+]{2,20}://[^/\\s:@\"'{}$]{1,60}:[^/\\s:@\"'{}$]{8,60}@[a-z0-9]",
                    "(?i:secret|token|passw(or)?d|api.?key)[\"']?\\s{0,3}[:=]\\s{0,3}[\"']?(?=[^\\s\"']{0,99}[0-9])[A-Za-z0-9+/_=-]{24,}"));

    @Test
    void no_file_has_a_secret_in_it() throws IOException {
        List<String> found = new ArrayList<>();
        Files.walkFileTree(ROOT, new SimpleFileVisitor<>() {

            @Override
            public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
                return NOT_OURS.contains(folder.getFileName().toString())
                        ? FileVisitResult.SKIP_SUBTREE
                        : FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                Matcher matcher = SECRET.matcher(Files.readString(file, ISO_8859_1));
                while (matcher.find()) {
                    found.add("%s, at character %d".formatted(ROOT.relativize(file), matcher.start()));
                }
                return FileVisitResult.CONTINUE;
            }
        });

        assertThat(found).isEmpty();
    }

    /** In two halves, lest they be found here. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "-----BEGIN EC |PRIVATE KEY-----",
                "PRIVATE+|KEY+annals.example+0a1b2c3d+AbCdEf",
                "AKIA|ABCDEFGHIJKLMNOP",
                "ghp_|abcdefghijklmnopqrstuvwxyz0123456789",
                "mongodb:|//annals:hunter22@db.example/annals",
                "admin.token=|0123456789abcdef0123456789abcdef",
                "\"password\": |\"cGFzc3dvcmQxMjM0NTY3ODkwMTIz\""
            })
    void a_secret_would_be_found(String secret) {
        assertThat(SECRET.matcher(secret.replace("|", "")).find()).isTrue();
    }
}
