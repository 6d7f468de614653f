package org.annals.endtoend;

import java.util.List;
import java.util.Random;

/** The processes of the PostgreSQL that a server has started. */
record PostgresProcesses(RunningServer server) {

    List<ProcessHandle> all() {
        return server.process()
                .descendants()
                .filter(PostgresProcesses::isPostgres)
                .toList();
    }

    ProcessHandle postmaster() {
        return all().stream()
                .filter(it -> it.parent().filter(PostgresProcesses::isPostgres).isEmpty())
                .findFirst()
                .orElseThrow();
    }

    /** One of those that work for it. */
    ProcessHandle oneOf(Random random) {
        List<ProcessHandle> workers = postmaster().children().toList();
        return workers.get(random.nextInt(workers.size()));
    }

    private static boolean isPostgres(ProcessHandle process) {
        return process.info().command().filter(it -> it.endsWith("/postgres")).isPresent();
    }
}
