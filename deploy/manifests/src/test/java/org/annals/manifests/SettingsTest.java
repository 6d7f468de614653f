package org.annals.manifests;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.RecordComponent;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AnnotationTypeFilter;
import org.springframework.util.ClassUtils;

/** Whatever is set exists, and whatever exists is documented. */
class SettingsTest {

    private static final Pattern BY_NAME = Pattern.compile("(?:\\$\\{|\")(annals(?:\\.[a-z-]+)+)[\":}]");

    /** Prefixes, and what the launcher alone sets. */
    private static final Set<String> OTHERS = Set.of("annals.tokens", "annals.oidc", "annals.restore");

    private static final String METERS = Deploy.text("docs/metrics.md");

    @Test
    void the_table_has_each_setting_of_the_code_and_no_other() {
        Set<String> ours = Settings.documented().stream()
                .filter(it -> it.startsWith("annals."))
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(ours).isEqualTo(inCode());
    }

    @Test
    void other_settings_of_the_table_are_spring_boot_s_or_axon_s() {
        assertThat(Settings.ofLibraries())
                .containsAll(Settings.documented().stream()
                        .filter(it -> !it.startsWith("annals."))
                        .toList());
    }

    @Test
    void the_table_names_each_in_the_environment_as_it_is_read_there() {
        assertThat(Settings.environmentDocumented())
                .isEqualTo(Settings.documented().stream()
                        .map(Settings::environment)
                        .collect(Collectors.toCollection(TreeSet::new)));
    }

    @Test
    void what_compose_sets_exists() {
        assertThat(known()).containsAll(Compose.environmentOfAnnals());
    }

    @Test
    void what_kubernetes_sets_exists() {
        Stream<String> base = Deploy.names(Deploy.text("deploy/kubernetes/base/settings.env")).stream();

        assertThat(known())
                .containsAll(Stream.concat(base, Kubernetes.literals().stream()).toList());
    }

    @Test
    void what_images_set_exists() {
        assertThat(known())
                .containsAll(Deploy.files("deploy/docker", "*.Dockerfile").stream()
                        .flatMap(it -> Dockerfile.of(it).environment().stream())
                        .toList());
    }

    @Test
    void files_that_are_named_as_settings_are_settings() {
        List<String> files = Stream.concat(Compose.settingFiles().stream(), Kubernetes.settingFiles().stream())
                .toList();

        assertThat(files).isNotEmpty();
        assertThat(Settings.documented()).containsAll(files);
    }

    private static Set<String> known() {
        return Stream.concat(Settings.documented().stream(), Settings.ofLibraries().stream())
                .map(Settings::environment)
                .collect(Collectors.toSet());
    }

    /** Those that are bound to a record, and those that are asked for by name. */
    private static Set<String> inCode() {
        Set<String> names = new TreeSet<>();
        ClassPathScanningCandidateComponentProvider bound = new ClassPathScanningCandidateComponentProvider(false);
        bound.addIncludeFilter(new AnnotationTypeFilter(ConfigurationProperties.class));
        bound.findCandidateComponents("org.annals").forEach(it -> {
            Class<?> type = ClassUtils.resolveClassName(String.valueOf(it.getBeanClassName()), null);
            add(type.getAnnotation(ConfigurationProperties.class).value(), type, names);
        });
        Stream.of(
                        "shared-kernel/src/main",
                        "command-side/src/main",
                        "query-side/src/main",
                        "deploy/standalone/src/main")
                .flatMap(it -> Deploy.files(it, "*.java").stream())
                .flatMap(it -> BY_NAME.matcher(Deploy.text(it)).results())
                .map(it -> it.group(1))
                .filter(it -> !OTHERS.contains(it) && !METERS.contains("| `" + it + "` |"))
                .forEach(names::add);
        return names;
    }

    private static void add(String prefix, Class<?> type, Set<String> names) {
        for (RecordComponent component : type.getRecordComponents()) {
            String name = prefix + "."
                    + component.getName().replaceAll("([A-Z])", "-$1").toLowerCase(Locale.ROOT);
            if (component.getType().isRecord()) {
                add(name, component.getType(), names);
            } else {
                names.add(name);
            }
        }
    }
}
