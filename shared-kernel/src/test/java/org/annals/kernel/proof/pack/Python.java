package org.annals.kernel.proof.pack;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** Runs the verifier that goes with each pack, as somebody would who has a Python. */
final class Python {

    private Python() {}

    record Ended(int code, String output) {}

    static void mustBeThere() throws InterruptedException {
        assumeTrue(isThere(), "There is no python3 on the path, so verify.py is not tested here.");
    }

    static Ended verify(Path file, String... options) throws IOException, InterruptedException {
        return run(Stream.concat(Stream.of(verifier().toString(), file.toString()), Stream.of(options))
                .toArray(String[]::new));
    }

    static Ended run(String... arguments) throws IOException, InterruptedException {
        List<String> command =
                Stream.concat(Stream.of("python3", "-B"), Stream.of(arguments)).toList();
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String output = new String(process.getInputStream().readAllBytes(), UTF_8);
        return new Ended(process.waitFor(), output);
    }

    static Path verifier() {
        return resource("verify.py");
    }

    static Path resource(String name) {
        try {
            return Path.of(Objects.requireNonNull(Python.class.getResource("/auditpack/" + name))
                    .toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    private static boolean isThere() throws InterruptedException {
        try {
            return run("--version").code() == 0;
        } catch (IOException e) {
            return false;
        }
    }
}
