package org.annals.standalone.restore;

import java.io.PrintStream;
import java.util.Optional;
import org.annals.kernel.proof.checkpoint.Checkpoint;
import org.annals.standalone.eventstore.CannotRestore;
import org.annals.standalone.eventstore.RestorableEvents;
import org.springframework.dao.DataAccessException;
import org.springframework.transaction.TransactionException;

/** Runs a restoration for a person at a terminal. */
record RestoreReport(PrintStream out, PrintStream err) {

    static final int DONE = 0;
    static final int REFUSED = 1;

    /** Answers the exit code. */
    int of(FileToRestore file, RestorableEvents store) {
        try {
            Contents contents = checked(file, store);
            Contents restored = file.read(lines -> new Restoration(store, lines).run());
            if (!restored.equals(contents)) {
                throw new CannotRestore("%s changed while it was read.".formatted(file.path()));
            }
            store.finish();
            out.printf("Restored %s.%n", file.path());
            return DONE;
        } catch (CannotRestore e) {
            err.println("annals: " + e.getMessage());
            sayIfBegun(store);
        } catch (DataAccessException | TransactionException e) {
            err.println(
                    "annals: The event store does not answer any more. When it does, run the command again: it goes on.");
        }
        return REFUSED;
    }

    private Contents checked(FileToRestore file, RestorableEvents store) {
        if (file.isUnfinished()) {
            throw new CannotRestore(
                    "The export has not been finished, says %s; finish it by running it again, or delete that to restore what there is."
                            .formatted(file.progress()));
        }
        Contents contents = contents(file, store);
        out.printf("Size %d, root %s.%n", contents.size(), contents.root().base64());
        Optional<Checkpoint> signed = file.checkpoint();
        if (signed.isEmpty()) {
            out.printf("There is no %s to say whether that is the whole log.%n", file.besideIt());
        } else if (contents.areThoseOf(signed.get())) {
            out.printf("That is what %s says.%n", file.besideIt());
        } else {
            throw new CannotRestore("%s says something else: size %d, root %s."
                    .formatted(
                            file.besideIt(),
                            signed.get().size(),
                            signed.get().root().base64()));
        }
        return contents;
    }

    private static Contents contents(FileToRestore file, RestorableEvents store) {
        EventIds ids = new EventIds();
        Contents contents = file.read(lines -> Contents.of(lines, store, ids));
        if (ids.mayRepeat()) {
            file.read(lines -> {
                ids.mustBeUnique(lines);
                return contents;
            });
        }
        return contents;
    }

    private void sayIfBegun(RestorableEvents store) {
        if (store.isBegun()) {
            err.println(
                    "annals: The event store holds a part of a log, and no server starts on it. Restore the whole file into it, or begin anew with another folder or database.");
        } else {
            err.println("annals: Nothing was changed.");
        }
    }
}
