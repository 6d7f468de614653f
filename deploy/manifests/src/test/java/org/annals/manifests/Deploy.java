package org.annals.manifests;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** The files of the repository that these tests are about. */
final class Deploy {

    static final Path ROOT = Path.of("..", "..").toAbsolutePath().normalize();
    static final Path FOLDER = ROOT.resolve("deploy");

    private Deploy() {}

    /** @param path from the root of the repository */
    static String text(String path) {
        return text(ROOT.resolve(path));
    }

    static String text(Path path) {
        try {
            return Files.readString(path);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static List<Path> files(String folder, String glob) {
        try (Stream<Path> all = Files.walk(ROOT.resolve(folder))) {
            return all.filter(it ->
                            it.getFileSystem().getPathMatcher("glob:" + glob).matches(it.getFileName()))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The documents of a YAML file, merge keys resolved; a key that is there twice is an error. */
    static List<Map<String, Object>> yaml(Path file) {
        LoaderOptions strict = new LoaderOptions();
        strict.setAllowDuplicateKeys(false);
        List<Map<String, Object>> documents = new ArrayList<>();
        new Yaml(new SafeConstructor(strict)).loadAll(text(file)).forEach(it -> documents.add(object(it)));
        return documents;
    }

    @SuppressWarnings("unchecked") // keys of YAML files here are texts
    static Map<String, Object> object(Object value) {
        return (Map<String, Object>) value;
    }

    /** Lines {@code NAME=value}; the names. */
    static List<String> names(String lines) {
        return lines.lines()
                .filter(it -> !it.isBlank() && !it.startsWith("#"))
                .map(it -> it.substring(0, it.indexOf('=')))
                .toList();
    }
}
