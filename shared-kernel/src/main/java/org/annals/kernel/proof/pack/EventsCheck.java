package org.annals.kernel.proof.pack;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Arrays;
import java.util.List;
import org.annals.kernel.proof.checkpoint.Checkpoint;
import org.annals.kernel.proof.leaf.EventLeaf;
import org.annals.kernel.proof.merkle.InvalidProof;

/** Checks each event: its proof, that what is there for reading says what was logged, and that none before it is left out. */
final class EventsCheck {

    private final Findings findings;
    private final WholeStreams streams = new WholeStreams();
    private byte[] statedStreams = {};
    private long events;

    EventsCheck(Findings findings) {
        this.findings = findings;
    }

    void take(String name, byte[] content, Signed signed) {
        if (name.equals(WholeStreams.NAME)) {
            statedStreams = content;
        }
        Checkpoint checkpoint = signed.checkpoint();
        boolean areEvents = name.equals(PackWriter.EVENTS) || name.endsWith("/" + PackWriter.EVENTS);
        if (!areEvents || checkpoint == null) {
            return;
        }
        List<String> lines = new String(content, UTF_8).lines().toList();
        long index = -1;
        for (int i = 0; i < lines.size(); i++) {
            index = check("%s, line %d".formatted(name, i + 1), lines.get(i), index, checkpoint);
        }
        events += lines.size();
    }

    void checkCount(long listed) {
        if (events != listed || events == 0) {
            findings.fault("The pack has %d events that could be checked, the manifest %d.".formatted(events, listed));
        } else if (findings.sound()) {
            findings.checked("%d events, each proved to be in the log, with a true copy to read".formatted(events));
            checkStreams();
        }
    }

    private void checkStreams() {
        if (Arrays.equals(streams.file(), statedStreams)) {
            findings.checked(
                    ("%d streams without a gap; that nothing follows their last events before the checkpoint is"
                                    + " what the log states, and nothing can prove")
                            .formatted(streams.count()));
        } else {
            findings.fault(WholeStreams.NAME + " does not say where the streams in the pack end.");
        }
    }

    /** Answers the index of the event. */
    private long check(String where, String line, long before, Checkpoint checkpoint) {
        try {
            PackedEvent event = PackedEvent.parse(line);
            check("%s (event at index %d)".formatted(where, event.index()), line, event, checkpoint);
            if (event.index() <= before) {
                findings.fault(where + ": The event is not in the order of the log.");
            }
            return event.index();
        } catch (InvalidPack e) {
            findings.fault("%s: %s".formatted(where, e.getMessage()));
            return before;
        }
    }

    private void check(String where, String line, PackedEvent event, Checkpoint checkpoint) {
        if (!event.line().equals(line)) {
            findings.fault(where + ": What is there to read is not what was logged.");
        }
        try {
            event.check(checkpoint.size(), checkpoint.root());
            streams.take(event.leaf()).ifPresent(missing -> findings.fault(where + leftOut(event.leaf(), missing)));
        } catch (InvalidProof e) {
            findings.fault("%s: %s".formatted(where, e.getMessage()));
        }
    }

    private static String leftOut(EventLeaf event, long missing) {
        return ": An event of %s was left out: this is number %d of its stream, and number %d is not before it."
                .formatted(event.aggregate(), event.sequence(), missing);
    }
}
