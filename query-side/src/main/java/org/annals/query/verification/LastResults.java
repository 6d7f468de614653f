package org.annals.query.verification;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * What the last verification of each read model has found, in a file, so that a restart does not look as if there had
 * never been one. A file that cannot be read is one that is not there: the next verification writes it anew.
 */
final class LastResults {

    private static final Logger LOG = LoggerFactory.getLogger(LastResults.class);

    private static final String FILE = "last.json";

    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_NULL_CREATOR_PROPERTIES)
            .build();

    private final Path file;
    private final Map<String, Checked> byView = new ConcurrentHashMap<>();

    private LastResults(Path file) {
        this.file = file;
    }

    static LastResults in(VerificationFolder folder) {
        LastResults results = new LastResults(folder.path().resolve(FILE));
        results.read();
        return results;
    }

    /** Empty if all documents of the read model were never compared. */
    Optional<Checked> of(String view) {
        return Optional.ofNullable(byView.get(view));
    }

    /** In the place of what was found before; a file that cannot be written is no reason to have found nothing. */
    synchronized void keep(List<Checked> found) {
        found.forEach(it -> byView.put(it.view(), it));
        Path written = file.resolveSibling(FILE + ".new");
        try {
            Files.write(written, JSON.writeValueAsBytes(byView.values()));
            Files.move(written, file, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            LOG.warn("What was verified cannot be written to {}; a restart will not know of it.", file, e);
        }
    }

    private void read() {
        if (!Files.exists(file)) {
            return;
        }
        try {
            Arrays.stream(JSON.readValue(Files.readAllBytes(file), Checked[].class))
                    .filter(it -> it != null)
                    .forEach(it -> byView.put(it.view(), it));
        } catch (IOException | JacksonException e) {
            byView.clear();
            LOG.warn(
                    "What was verified last cannot be read from {}: {}",
                    file,
                    e.getClass().getName());
        }
    }
}
