package org.annals.manifests;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What `docker compose config` would say, and what we want besides. */
class ComposeTest {

    /** Those of the Compose specification that are in use here. */
    private static final Set<String> KEYS = Set.of(
            "build",
            "cap_drop",
            "command",
            "depends_on",
            "entrypoint",
            "environment",
            "healthcheck",
            "image",
            "logging",
            "mem_limit",
            "networks",
            "pids_limit",
            "ports",
            "read_only",
            "restart",
            "secrets",
            "security_opt",
            "stop_grace_period",
            "tmpfs",
            "user",
            "volumes");

    @Test
    void a_service_has_no_key_that_there_is_not() {
        assertThat(Compose.services()).allSatisfy(it -> assertThat(KEYS).containsAll(it.keySet()));
    }

    @Test
    void there_are_two_processes_of_each_side_three_of_mongodb_and_all_that_they_want() {
        assertThat(Compose.all("services").keySet())
                .contains(
                        "command-1",
                        "command-2",
                        "query-1",
                        "query-2",
                        "mongo-1",
                        "mongo-2",
                        "mongo-3",
                        "axon-server",
                        "proxy",
                        "prometheus",
                        "grafana");
    }

    @Test
    void whatever_a_service_refers_to_is_there() {
        assertThat(Compose.services()).allSatisfy(it -> {
            assertThat(Compose.all("services").keySet()).containsAll(texts(it, "depends_on"));
            assertThat(Compose.all("networks").keySet()).containsAll(texts(it, "networks"));
            assertThat(Compose.all("secrets").keySet()).containsAll(texts(it, "secrets"));
            assertThat(Compose.all("volumes").keySet()).containsAll(namedVolumes(it));
        });
    }

    @Test
    void files_that_are_mounted_are_in_the_repository() {
        assertThat(Compose.services().flatMap(it -> texts(it, "volumes").stream()))
                .filteredOn(it -> it.startsWith("."))
                .isNotEmpty()
                .allSatisfy(it -> assertThat(Deploy.FOLDER.resolve("compose").resolve(it.substring(0, it.indexOf(':'))))
                        .exists());
    }

    @Test
    void nothing_is_written_but_to_volumes_and_nobody_gets_more_rights() {
        assertThat(Compose.services()).allSatisfy(it -> {
            assertThat(it).containsEntry("read_only", true).containsEntry("cap_drop", List.of("ALL"));
            assertThat(texts(it, "security_opt")).contains("no-new-privileges:true");
        });
    }

    @Test
    void images_of_others_are_of_an_exact_version() {
        assertThat(Compose.services().map(it -> String.valueOf(it.get("image"))))
                .filteredOn(it -> !it.startsWith("annals-"))
                .isNotEmpty()
                .allMatch(it -> it.matches(".+:v?[0-9]+\\.[0-9]+\\.[0-9]+[^:]*"));
    }

    @Test
    void each_secret_is_a_file_that_the_script_makes_and_the_repository_does_not_have() {
        String script = Deploy.text("deploy/compose/secrets.sh");

        assertThat(Compose.all("secrets").values()).allSatisfy(it -> {
            String file = String.valueOf(Deploy.object(it).get("file"));
            assertThat(file).startsWith("./secrets/");
            assertThat(script).contains(file.substring("./secrets/".length()));
        });
        assertThat(Deploy.text(".gitignore").lines()).contains("**/secrets/");
    }

    @Test
    void no_password_stands_in_the_environment() {
        assertThat(Compose.services()
                        .map(it -> it.getOrDefault("environment", Map.of()))
                        .flatMap(it -> Deploy.object(it).keySet().stream()))
                .filteredOn(it -> it.matches(".*(PASSWORD|TOKEN|SECRET|_URI).*"))
                .isNotEmpty()
                .allMatch(it -> it.endsWith("_FILE") || it.endsWith("TOKENFILE"));
    }

    @Test
    void prometheus_looks_at_every_process_of_ours() {
        assertThat(Compose.all("services").keySet().stream()
                        .filter(it -> it.matches("(command|query)-[0-9]"))
                        .map(it -> "\"" + it + ":8080\""))
                .allMatch(Deploy.text("deploy/compose/targets.json")::contains)
                .allMatch(it -> Deploy.text("deploy/compose/upstreams.conf").contains(it.replace("\"", "")));
    }

    private static List<String> texts(Map<String, Object> service, String key) {
        return Compose.list(service, key).stream()
                .map(it -> String.valueOf(it instanceof Map<?, ?> map ? map.get("source") : it))
                .toList();
    }

    private static Set<String> namedVolumes(Map<String, Object> service) {
        return Stream.of(texts(service, "volumes"))
                .flatMap(List::stream)
                .map(it -> it.substring(0, it.indexOf(':')))
                .filter(it -> !it.startsWith("."))
                .collect(Collectors.toSet());
    }
}
