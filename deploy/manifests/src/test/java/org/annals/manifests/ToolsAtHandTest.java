package org.annals.manifests;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the tools themselves say, where they are installed; skipped, and said to be, where they are not. */
class ToolsAtHandTest {

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"production", "small"})
    void kustomize_puts_the_manifests_together(String overlay) throws Exception {
        assumeAtHand("kubectl");
        copy("kubernetes");
        copy("proxy");
        Path secrets = Files.createDirectories(folder.resolve("kubernetes/overlays/production/secrets"));
        for (String file :
                List.of("axon.axonserver.token", "annals.mongo.uri", "metrics-token", "tls.crt", "tls.key")) {
            Files.writeString(secrets.resolve(file), "for this test alone");
        }

        String manifests = output(
                "kubectl",
                "kustomize",
                folder.resolve("kubernetes/overlays/" + overlay).toString());

        assertThat(manifests)
                .contains("kind: StatefulSet", "namespace: annals", "app.kubernetes.io/part-of: annals")
                .doesNotContain("for this test alone");
    }

    @Test
    void prometheus_understands_the_alerts() throws Exception {
        assumeAtHand("promtool");

        assertThat(output(
                        "promtool",
                        "check",
                        "rules",
                        Deploy.FOLDER
                                .resolve("observability/prometheus/alerts.yml")
                                .toString()))
                .contains("SUCCESS");
    }

    private static void assumeAtHand(String tool) {
        boolean atHand = Arrays.stream(System.getenv("PATH").split(File.pathSeparator, -1))
                .anyMatch(it -> Files.isExecutable(Path.of(it, tool)));
        assumeTrue(atHand, () -> tool + " is not installed here, so that this is not checked.");
    }

    private static String output(String... command) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String output = new String(process.getInputStream().readAllBytes(), UTF_8);
        assertThat(process.waitFor()).as(output).isZero();
        return output;
    }

    private void copy(String name) throws IOException {
        Path from = Deploy.FOLDER.resolve(name);
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path to = folder.resolve(name).resolve(from.relativize(file).toString());
                Files.createDirectories(to.getParent());
                Files.copy(file, to);
            }
        }
    }
}
