package org.annals.command.importing;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import jakarta.annotation.PreDestroy;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.IntConsumer;
import java.util.stream.Stream;
import org.annals.command.identity.Fingerprints;
import org.annals.command.identity.ParticipantIds;
import org.annals.command.importing.ImportMeters.End;
import org.annals.command.request.LogPosition;
import org.annals.command.specification.Specifications;
import org.annals.kernel.access.Caller;
import org.annals.kernel.event.CorrelationId;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.slf4j.MDC;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/**
 * The imports since the server started. One runs at a time, in the order in which they were asked for. Nothing of an
 * import lives outside the events: one that was cut off is finished by running it again.
 */
@Component
public class Imports {

    /** The names of a cohort folder's files. */
    public static final List<String> FILES = Stream.concat(
                    Stream.of(CohortFile.FILE, DfeApplications.FILE, AssignmentMap.FILE),
                    Arrays.stream(RowFile.values()).map(RowFile::fileName))
            .toList();

    private static final Logger LOG = LoggerFactory.getLogger(Imports.class);
    private static final int MOST_KEPT = 50;

    private final RequestBatch requests;
    private final Specifications specifications;
    private final ParticipantIds ids;
    private final RowKey keys;
    private final LogPosition log;
    private final Clock clock;
    private final ImportMeters meters;
    private final ConcurrentSkipListMap<String, ImportStatus> statuses = new ConcurrentSkipListMap<>();
    private final ExecutorService worker =
            Executors.newSingleThreadExecutor(Thread.ofPlatform().name("import").factory());

    Imports(
            RequestBatch requests,
            Specifications specifications,
            ParticipantIds ids,
            Fingerprints fingerprints,
            LogPosition log,
            Clock clock,
            ObjectProvider<MeterRegistry> registry) {
        this.requests = requests;
        this.specifications = specifications;
        this.ids = ids;
        this.keys = new RowKey(fingerprints);
        this.log = log;
        this.clock = clock;
        this.meters = new ImportMeters(registry.getIfAvailable(SimpleMeterRegistry::new));
    }

    /**
     * Starts an import, or queues it while another runs.
     *
     * @param folder a cohort folder; it has to stay as it is until {@code afterwards} is called
     * @param caller who asks for it
     * @param afterwards called when the folder is no longer needed
     */
    public ImportStatus start(Path folder, Caller caller, Runnable afterwards) {
        ImportStatus waiting = ImportStatus.waiting("import-" + clock.millis() + "-" + UUID.randomUUID());
        statuses.put(waiting.id(), waiting);
        forgetOldest();
        worker.execute(() -> {
            MDC.put(CorrelationId.LOGGED, waiting.id());
            try {
                run(waiting, folder, caller);
            } finally {
                MDC.remove(CorrelationId.LOGGED);
                afterwards.run();
            }
        });
        return waiting;
    }

    /** How far an import is; empty if it is not known, as after a restart. */
    public Optional<ImportStatus> find(String id) {
        return Optional.ofNullable(statuses.get(id));
    }

    /** The imports that are known, the newest first. */
    public List<ImportStatus> all() {
        return statuses.descendingMap().entrySet().stream()
                .map(Map.Entry::getValue)
                .toList();
    }

    private void forgetOldest() {
        statuses.entrySet().stream()
                .filter(entry -> entry.getValue().isOver())
                .limit(Math.max(0, statuses.size() - MOST_KEPT))
                .map(Map.Entry::getKey)
                .toList()
                .forEach(statuses::remove);
    }

    private void run(ImportStatus waiting, Path folder, Caller caller) {
        String id = waiting.id();
        statuses.put(id, waiting.reading());
        try {
            FolderContext context = FolderContext.of(folder, specifications, ids, keys);
            FolderRows rows = FolderRows.read(folder, context);
            IntConsumer progress = done -> statuses.computeIfPresent(
                    id,
                    (key, status) ->
                            status.running(context.cohort().value(), rows.rows().size(), done));
            progress.accept(0);
            ImportReport report =
                    new ImportRun(id, caller, clock.instant(), context, requests, meters).decide(rows, progress);
            long head = log.head();
            statuses.computeIfPresent(id, (key, status) -> status.finished(report, head));
            meters.ended(End.FINISHED);
        } catch (UnreadableFile e) {
            statuses.computeIfPresent(id, (key, status) -> status.failed("UNREADABLE_FILE", e.sentence()));
            meters.ended(End.UNREADABLE);
        } catch (RuntimeException | Error e) {
            LOG.error("Import {} stopped; what it recorded stands, running it again finishes it.", id, e);
            String detail =
                    "The import stopped before its end. What it recorded stands; import the folder again to finish it.";
            statuses.computeIfPresent(id, (key, status) -> status.failed("IMPORT_STOPPED", detail));
            meters.ended(End.STOPPED);
        }
    }

    @PreDestroy
    void stop() {
        worker.shutdownNow();
    }
}
