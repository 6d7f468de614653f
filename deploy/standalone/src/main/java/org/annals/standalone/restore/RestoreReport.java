package org.annals.standalone.restore;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.util.Optional;
import org.annals.kernel.logfile.EventLines;
import org.annals.kernel.logfile.InvalidLine;
import org.annals.kernel.proof.checkpoint.Checkpoint;
import org.annals.query.evidence.log.StoredEvents;
import org.annals.standalone.eventstore.CannotRestore;
import org.annals.standalone.eventstore.RestorableEvents;

/** Runs a restoration for a person at a terminal. */
record RestoreReport(PrintStream out, PrintStream err) {

    static final int DONE = 0;
    static final int REFUSED = 1;

    /** Answers the exit code. */
    int of(FileToRestore file, RestorableEvents store) {
        try (InputStream lines = file.open()) {
            return restore(file, new Restoration(store, new EventLines(lines, StoredEvents.START)));
        } catch (CannotRestore e) {
            err.println("annals: " + e.getMessage());
        } catch (IOException e) {
            err.printf("annals: %s cannot be closed.%n", file.path());
        }
        return REFUSED;
    }

    private int restore(FileToRestore file, Restoration restoration) {
        Optional<Checkpoint> expected = file.checkpoint();
        try {
            restoration.run();
        } catch (InvalidLine e) {
            err.printf(
                    "annals: %s The %,d events before it are restored; with a whole file, run it again.%n",
                    e.getMessage(), restoration.size());
            return REFUSED;
        }
        out.printf("Restored %s.%n", file.path());
        out.printf("Size %d, root %s.%n", restoration.size(), restoration.root().base64());
        return expected.map(it -> compare(it, restoration, file)).orElse(DONE);
    }

    private int compare(Checkpoint expected, Restoration restored, FileToRestore file) {
        if (expected.size() == restored.size() && expected.root().equals(restored.root())) {
            out.printf("That is what %s says.%n", file.besideIt());
            return DONE;
        }
        err.printf(
                "annals: %s says something else: size %d, root %s.%n",
                file.besideIt(), expected.size(), expected.root().base64());
        return REFUSED;
    }
}
