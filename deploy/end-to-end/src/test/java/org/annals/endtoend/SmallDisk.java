package org.annals.endtoend;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A disk in memory that one process alone and its children see in the place of a folder. */
record SmallDisk(Path folder, int megabytes) {

    private static final int PIECE = 64 * 1024;
    private static final String FILLER = "filler";

    /** Whether this account may make one. */
    static boolean canBeMade() {
        return Tool.works("unshare", "-m", "mount", "-t", "tmpfs", "tmpfs", "/mnt");
    }

    List<String> around(List<String> command) {
        List<String> all = new ArrayList<>(List.of(
                "unshare",
                "-m",
                "sh",
                "-c",
                "mount -t tmpfs -o mode=755,size=%dm tmpfs \"$0\" && exec \"$@\"".formatted(megabytes),
                folder.toString()));
        all.addAll(command);
        return all;
    }

    /** Leaves no byte of it to the server. */
    void fill(RunningServer server) {
        byte[] piece = new byte[PIECE];
        try (OutputStream filler = Files.newOutputStream(server.seen(folder).resolve(FILLER))) {
            while (true) {
                filler.write(piece);
            }
        } catch (IOException full) {
            Measured.say("the disk of %d MB is full: %s", megabytes, full.getMessage());
        }
    }

    void makeSpace(RunningServer server) {
        try {
            Files.delete(server.seen(folder).resolve(FILLER));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
