package org.annals.standalone.eventstore;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicInteger;
import org.annals.standalone.datafolder.DataFolder;
import org.annals.standalone.postgres.EmbeddedPostgres;
import org.annals.standalone.postgres.Programs;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.springframework.util.FileSystemUtils;

/** Gives a test an event log of its own, to write or to restore: a schema in a PostgreSQL that all tests share. */
public final class FreshEventLog implements ParameterResolver {

    private static final AtomicInteger NUMBER = new AtomicInteger();

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        Class<?> type = parameter.getParameter().getType();
        return type == EventLog.class || type == RestorableEvents.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        ExtensionContext.Store all = context.getRoot().getStore(Namespace.create(FreshEventLog.class));
        Shared shared = all.computeIfAbsent(Shared.class, key -> Shared.start(), Shared.class);
        String schema = "log_" + NUMBER.incrementAndGet();
        EventLog log = EventLog.in(shared.postgres.address(), schema);
        context.getStore(Namespace.create(FreshEventLog.class)).put(schema, log);
        return parameter.getParameter().getType() == EventLog.class ? log : JdbcRestorableEvents.in(log.connections());
    }

    /** Closed by JUnit after the last test. */
    private record Shared(Path folder, DataFolder data, EmbeddedPostgres postgres) implements AutoCloseable {

        static Shared start() {
            try {
                Path folder = Files.createTempDirectory("annals-test");
                DataFolder data = DataFolder.open(folder);
                return new Shared(folder, data, EmbeddedPostgres.start(data, Programs.CACHE));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        @Override
        public void close() throws IOException {
            postgres.close();
            data.close();
            FileSystemUtils.deleteRecursively(folder);
        }
    }
}
