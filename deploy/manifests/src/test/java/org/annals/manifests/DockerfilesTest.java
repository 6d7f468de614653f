package org.annals.manifests;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class DockerfilesTest {

    static Stream<Dockerfile> dockerfiles() {
        return Deploy.files("deploy/docker", "*.Dockerfile").stream().map(Dockerfile::of);
    }

    @ParameterizedTest
    @MethodSource("dockerfiles")
    void base_images_are_named_by_an_exact_version_and_can_be_pinned_by_digest(Dockerfile file) {
        assertThat(file.all("ARG"))
                .hasSize(2)
                .allMatch(it -> it.matches("[A-Z]+=[a-z/-]+:[0-9]+\\.[0-9]+\\.[0-9]+[^ ]*"));
        assertThat(file.all("FROM")).containsExactly("${MAVEN} AS build", "${JRE}");
    }

    @ParameterizedTest
    @MethodSource("dockerfiles")
    void it_runs_as_nobody_special(Dockerfile file) {
        assertThat(file.last("USER")).isEqualTo("10001:10001");
    }

    @Test
    void whoever_runs_a_postgresql_has_a_name() {
        Dockerfile file = Dockerfile.of(Deploy.FOLDER.resolve("docker/standalone.Dockerfile"));

        assertThat(file.all("RUN").getLast()).contains("annals:x:%s:".formatted(file.last("USER")), "/etc/passwd");
    }

    @ParameterizedTest
    @MethodSource("dockerfiles")
    void it_says_whether_it_is_well(Dockerfile file) {
        assertThat(file.last("HEALTHCHECK")).contains("/annals/healthy");
        assertThat(Deploy.FOLDER.resolve("docker/healthy")).isExecutable();
    }

    @ParameterizedTest
    @MethodSource("dockerfiles")
    void it_is_started_as_the_launcher_starts_it(Dockerfile file) {
        String launcher = Deploy.text("annals");

        assertThat(file.command().stream().filter(it -> it.startsWith("-XX:") && !it.contains("MaxRAMPercentage")))
                .isNotEmpty()
                .allMatch(launcher::contains);
    }

    @ParameterizedTest
    @MethodSource("dockerfiles")
    void what_it_starts_is_what_a_module_builds(Dockerfile file) {
        String jar = Path.of(file.command().getLast()).getFileName().toString();
        String module = file.all("COPY").stream()
                .filter(it -> it.contains(jar))
                .map(it -> it.replaceAll(".*/source/(.*)/target/.*", "$1"))
                .findFirst()
                .orElseThrow();

        assertThat(Deploy.text(module + "/pom.xml"))
                .contains("<finalName>%s</finalName>".formatted(jar.replace(".jar", "")));
        assertThat(file.all("RUN").getFirst()).contains("-pl " + module + " -am package");
    }

    @ParameterizedTest
    @MethodSource("dockerfiles")
    void what_is_copied_from_here_is_here(Dockerfile file) {
        assertThat(file.all("COPY").stream().filter(it -> !it.startsWith("--from") && !it.equals(". .")))
                .allMatch(it -> Files.exists(Deploy.ROOT.resolve(it.substring(0, it.indexOf(' ')))));
    }
}
