package org.annals.manifests;

import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** A Dockerfile, lines that go on put together. */
record Dockerfile(String name, String text) {

    static Dockerfile of(Path file) {
        return new Dockerfile(
                String.valueOf(file.getFileName()), Deploy.text(file).replaceAll("\\\\\\n\\s*", " "));
    }

    /** What stands behind an instruction, for each time that it is given. */
    List<String> all(String instruction) {
        return Pattern.compile("(?m)^" + instruction + " (.*)$")
                .matcher(text)
                .results()
                .map(it -> it.group(1))
                .toList();
    }

    /** The last one, which counts. */
    String last(String instruction) {
        return all(instruction).getLast();
    }

    List<String> environment() {
        return all("ENV").stream()
                .flatMap(it -> Pattern.compile("([A-Z_]+)=").matcher(it).results())
                .map(it -> it.group(1))
                .toList();
    }

    /** What the jar is started with, options and all. */
    List<String> command() {
        return Pattern.compile("\"([^\"]*)\"")
                .matcher(last("ENTRYPOINT"))
                .results()
                .map((MatchResult it) -> it.group(1))
                .toList();
    }
}
