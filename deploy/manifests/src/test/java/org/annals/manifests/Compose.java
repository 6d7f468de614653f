package org.annals.manifests;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The Compose file. */
final class Compose {

    private static final Map<String, Object> FILE =
            Deploy.yaml(Deploy.FOLDER.resolve("compose/compose.yaml")).getFirst();

    private static final String SETTINGS = "/run/secrets/annals/";

    private Compose() {}

    /** What stands under a key at the top, by name. */
    static Map<String, Object> all(String key) {
        return Deploy.object(FILE.getOrDefault(key, Map.of()));
    }

    static Stream<Map<String, Object>> services() {
        return all("services").values().stream().map(Deploy::object);
    }

    static Stream<Map<String, Object>> servicesOfAnnals() {
        return services().filter(it -> String.valueOf(it.get("image")).startsWith("annals-"));
    }

    static List<String> environmentOfAnnals() {
        return servicesOfAnnals()
                .flatMap(it -> Deploy.object(it.get("environment")).keySet().stream())
                .distinct()
                .toList();
    }

    /** The names of files that are read as settings. */
    static List<String> settingFiles() {
        return servicesOfAnnals()
                .flatMap(it -> list(it, "secrets").stream())
                .filter(Map.class::isInstance)
                .map(it -> String.valueOf(Deploy.object(it).get("target")))
                .filter(it -> it.startsWith(SETTINGS))
                .map(it -> it.substring(SETTINGS.length()))
                .distinct()
                .toList();
    }

    static Collection<?> list(Map<String, Object> service, String key) {
        Object value = service.getOrDefault(key, List.of());
        return value instanceof Map<?, ?> map ? map.keySet() : (Collection<?>) value;
    }
}
