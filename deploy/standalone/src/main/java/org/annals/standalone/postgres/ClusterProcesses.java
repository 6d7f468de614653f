package org.annals.standalone.postgres;

import static java.util.concurrent.TimeUnit.MILLISECONDS;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeoutException;

/**
 * The processes of PostgreSQL that work on a cluster: those whose working directory it is, which PostgreSQL sees to.
 * Only Linux lets us ask; elsewhere we see none, and PostgreSQL's own interlock has to do.
 */
final class ClusterProcesses {

    private static final Path PROC = Path.of("/proc");

    static boolean canBeSeen() {
        return Files.isDirectory(PROC.resolve("self"));
    }

    static List<ProcessHandle> at(Path cluster) {
        return ProcessHandle.allProcesses()
                .filter(process -> worksIn(cluster, process))
                .toList();
    }

    /** Waits until all of them have ended. False if one has not when the time is over. */
    static boolean gone(List<ProcessHandle> processes, Duration patience) {
        var all = processes.stream().map(ProcessHandle::onExit).toArray(CompletableFuture<?>[]::new);
        try {
            CompletableFuture.allOf(all).get(patience.toMillis(), MILLISECONDS);
            return true;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        } catch (ExecutionException | TimeoutException notYet) {
            return false;
        }
    }

    private static boolean worksIn(Path cluster, ProcessHandle process) {
        try {
            Path cwd = PROC.resolve(Long.toString(process.pid())).resolve("cwd");
            return Files.readSymbolicLink(cwd).equals(cluster);
        } catch (IOException | UnsupportedOperationException notOurs) {
            return false;
        }
    }

    private ClusterProcesses() {}
}
