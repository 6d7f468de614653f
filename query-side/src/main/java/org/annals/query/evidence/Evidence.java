package org.annals.query.evidence;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.annals.kernel.proof.checkpoint.LoggedProof;
import org.annals.kernel.proof.checkpoint.SignedCheckpoint;
import org.annals.kernel.proof.leaf.StoredEvents;
import org.annals.kernel.proof.merkle.ConsistencyProof;
import org.annals.kernel.proof.note.InvalidNote;
import org.annals.kernel.proof.note.Note;
import org.annals.kernel.proof.note.SigningKey;
import org.annals.kernel.proof.note.VerifierKey;
import org.annals.kernel.proof.pack.EarlierTree;
import org.annals.kernel.proof.pack.Seal;
import org.annals.query.evidence.checkpoint.SignedCheckpoints;
import org.annals.query.evidence.checkpoint.SignedSizes;
import org.annals.query.evidence.tree.LogTree;
import org.annals.query.evidence.verification.LogReport;
import org.annals.query.evidence.verification.LogVerification;
import org.jspecify.annotations.Nullable;

/** The evidence that this process can give: the tree of its log, and its word for it. */
public final class Evidence {

    private final StoredEvents events;
    private final LogTree tree;
    private final SignedCheckpoints signed;
    private final Signer signer;
    private final Growth growth;
    private final Past past;
    private final EventProofs proofs;
    private volatile @Nullable LogCheck lastCheck;

    Evidence(StoredEvents events, LogTree tree, SignedCheckpoints signed, SigningKey key) {
        this.events = events;
        this.tree = tree;
        this.signed = signed;
        this.signer = new Signer(signed, key);
        this.growth = new Growth(events, tree);
        this.proofs = new EventProofs(events, tree);
        this.past = new Past(new SignedSizes(signed), tree);
    }

    /**
     * A leaf, and the proof that it is in the log.
     *
     * @param position of its event in the store
     * @param leaf its bytes
     */
    public record Logged(long position, byte[] leaf, LoggedProof proof) {}

    /** With which everything that this log signs can be checked. */
    public VerifierKey key() {
        return signer.key().verifier();
    }

    /**
     * Signs the log as it is now. Without new events it is the same checkpoint as the last time.
     *
     * @throws LogDiffers if that would contradict what was stored or signed before
     */
    public SignedCheckpoint checkpoint() {
        growth.catchUp();
        return signer.sign(tree.tree());
    }

    /** The last checkpoint that was signed; empty if none was yet. */
    public Optional<SignedCheckpoint> latest() {
        return signed.latest();
    }

    /** When that was signed. */
    Optional<Instant> latestAt() {
        return signed.latestAt();
    }

    /**
     * The proof that an event is in the log, against the last checkpoint, or a new one if the event is newer than that.
     *
     * @return empty if there is no event at this position
     * @throws LogDiffers if the event is not stored as it was logged, or as above
     */
    public Optional<Logged> proof(long position) {
        OptionalLong index = tree.indexOf(position);
        if (index.isEmpty()) {
            growth.catchUp();
            index = tree.indexOf(position);
        }
        return index.isEmpty() ? Optional.empty() : Optional.of(logged(index.getAsLong(), position));
    }

    /**
     * The proofs that some events are in the log, against a checkpoint of this log.
     *
     * @param positions of events that {@link #isIn are in} the checkpoint, each greater than the one before
     * @throws LogDiffers if one of them is not stored as it was logged
     */
    public List<Logged> proofs(long[] positions, SignedCheckpoint checkpoint) {
        return proofs.of(positions, checkpoint);
    }

    /** Whether the event at a position is among those that a checkpoint of this log covers. */
    public boolean isIn(SignedCheckpoint checkpoint, long position) {
        OptionalLong index = tree.indexOf(position);
        return index.isPresent() && index.getAsLong() < checkpoint.checkpoint().size();
    }

    /** Signs an audit pack. */
    public Note seal(Seal seal) {
        return seal.sign(signer.key());
    }

    /** As {@link #proof(long)}, by the event's own id. */
    public Optional<Logged> proof(String eventId) {
        OptionalLong position = events.positionOf(eventId);
        return position.isEmpty() ? Optional.empty() : proof(position.getAsLong());
    }

    /**
     * The proof that the log at one size begins with the log at another.
     *
     * @throws IllegalArgumentException if the log never had these sizes, in this order
     */
    public ConsistencyProof consistency(long from, long to) {
        return tree.tree().consistency(from, to);
    }

    /**
     * The log before a checkpoint of it, at sizes of which somebody may have kept one, with proofs that it only went on.
     *
     * @param kept sizes that are wanted in any case; greater ones than that of the checkpoint are passed over
     */
    public List<EarlierTree> before(SignedCheckpoint checkpoint, Collection<Long> kept) {
        return past.before(checkpoint.checkpoint().size(), kept);
    }

    /** Number of events in the tree. */
    public long size() {
        return tree.size();
    }

    /**
     * Events as lines of an export.
     *
     * @param after the index before the first that is wanted, -1 for the first of all
     * @param limit how many at most
     * @throws LogDiffers if there seem to be no more, and what is stored is not what was logged
     */
    byte[] lines(long after, int limit) {
        if (after >= tree.size() - 1) {
            growth.catchUp();
        }
        return new LogPart(events, tree).after(after, limit);
    }

    /**
     * Keeps what a witness has signed with the last checkpoint.
     *
     * @return empty if the note is not the last checkpoint
     * @throws InvalidNote if it was not signed by the witness with this key
     */
    public Optional<SignedCheckpoint> cosigned(Note note, VerifierKey witness) {
        return signer.cosigned(note, witness);
    }

    /**
     * Reads the whole log again and compares it with all that was logged and signed.
     *
     * @param elsewhere a checkpoint that was kept somewhere else; null for none
     * @throws InvalidNote if that is no checkpoint of this log
     */
    public LogReport verify(@Nullable Note elsewhere) {
        Optional<SignedCheckpoint> kept =
                Optional.ofNullable(elsewhere).map(note -> SignedCheckpoint.verified(note, key()));
        try {
            growth.catchUp();
        } catch (LogDiffers e) {
            // Where it differs is what is now found out.
        }
        LogReport report = new LogVerification(events, tree, signed).run(kept);
        lastCheck = new LogCheck(Instant.now(), report.bad());
        return report;
    }

    /** What the last verification by this process has found; empty before there was one. */
    Optional<LogCheck> lastCheck() {
        return Optional.ofNullable(lastCheck);
    }

    /** Takes in what is new and signs it if it is time. */
    void follow(SigningPace pace, Instant now) {
        growth.follow();
        long since = signed.latest().map(it -> it.checkpoint().size()).orElse(0L);
        if (pace.isTime(tree.size() - since, now)) {
            signer.sign(tree.tree());
        }
    }

    private Logged logged(long index, long position) {
        return proofs.of(index, position, () -> covering(index));
    }

    private SignedCheckpoint covering(long index) {
        return signed.latest().filter(it -> it.checkpoint().size() > index).orElseGet(this::checkpoint);
    }
}
