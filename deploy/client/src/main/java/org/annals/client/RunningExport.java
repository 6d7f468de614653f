package org.annals.client;

import org.annals.kernel.logfile.InvalidLine;
import org.annals.kernel.proof.checkpoint.Checkpoint;
import org.annals.kernel.proof.merkle.Hash;

/** An export from where it is until the file holds all that a checkpoint tells of. */
record RunningExport(Server server, Terminal terminal) {

    private static final int EVENTS_AT_ONCE = 5_000;

    /** Answers the root of what the file holds, which is that of the checkpoint. */
    Hash of(ExportFile file, Checkpoint signed) {
        Progress progress = new Progress(terminal);
        try {
            while (file.events() < signed.size() && fetch(file, signed.size() - file.events())) {
                progress.events(file.events(), signed.size(), -1);
            }
        } catch (InvalidLine e) {
            throw CommandFailed.refused("The server's events cannot be read. " + e.getMessage());
        } finally {
            progress.end();
        }
        if (file.events() != signed.size() || !file.root().equals(signed.root())) {
            throw CommandFailed.refused(
                    "What was exported is not what the log has signed: %d events with the root %s, and not %d with %s. Verify the log, and export to another file."
                            .formatted(
                                    file.events(),
                                    file.root().base64(),
                                    signed.size(),
                                    signed.root().base64()));
        }
        return file.root();
    }

    /** Whether anything came. */
    private boolean fetch(ExportFile file, long wanted) {
        byte[] lines = server.lines(
                "/api/log/events?after=%d&limit=%d".formatted(file.events() - 1, Math.min(wanted, EVENTS_AT_ONCE)));
        if (lines.length == 0) {
            return false;
        }
        file.append(lines);
        return true;
    }
}
