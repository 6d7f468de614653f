package org.annals.manifests;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.util.Collections;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The settings that there are: those of our own table, and those of which Spring Boot and Axon tell in their metadata. */
final class Settings {

    private static final String METADATA = "META-INF/spring-configuration-metadata.json";
    private static final Pattern ROW = Pattern.compile("(?m)^\\| `([a-z.-]+)` \\| `([A-Z_0-9]+)` \\|");

    private Settings() {}

    /** By the table in docs/configuration.md. */
    static Set<String> documented() {
        return ROW.matcher(Deploy.text("docs/configuration.md"))
                .results()
                .map(it -> it.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** As the table has it. */
    static Set<String> environmentDocumented() {
        return ROW.matcher(Deploy.text("docs/configuration.md"))
                .results()
                .map(it -> it.group(2))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    static Set<String> ofLibraries() {
        Set<String> names = new TreeSet<>();
        try {
            for (URL metadata : Collections.list(Settings.class.getClassLoader().getResources(METADATA))) {
                try (InputStream json = metadata.openStream()) {
                    for (JsonNode property : new ObjectMapper().readTree(json).path("properties")) {
                        names.add(property.path("name").asText(""));
                    }
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        // Read before there are any metadata.
        names.add("spring.config.import");
        return names;
    }

    /** The name of a setting in the environment. */
    static String environment(String setting) {
        return setting.replace("-", "").replace('.', '_').toUpperCase(Locale.ROOT);
    }
}
