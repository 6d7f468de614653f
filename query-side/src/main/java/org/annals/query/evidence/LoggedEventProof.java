package org.annals.query.evidence;

import java.util.Base64;
import java.util.List;
import org.annals.kernel.proof.checkpoint.Checkpoint;
import org.annals.kernel.proof.merkle.Hash;
import org.annals.kernel.proof.merkle.Hasher;
import org.annals.query.evidence.Evidence.Logged;

/**
 * The proof that an event is in the log, with the event.
 *
 * @param position the event's place in the store
 * @param index of its leaf in the tree, counted from 0
 * @param leaf the bytes of the leaf, in base64
 * @param leafHash in base64
 * @param size leaves of the tree that the proof is about
 * @param root of that tree, in base64
 * @param hashes on the way from the leaf to the root, in base64
 * @param checkpoint the signed note with size and root
 */
record LoggedEventProof(
        long position,
        long index,
        String leaf,
        String leafHash,
        long size,
        String root,
        List<String> hashes,
        String checkpoint) {

    static LoggedEventProof of(Logged logged) {
        Checkpoint signed = Checkpoint.parse(logged.proof().checkpoint().text());
        return new LoggedEventProof(
                logged.position(),
                logged.proof().index(),
                Base64.getEncoder().encodeToString(logged.leaf()),
                new Hasher().leaf(logged.leaf()).base64(),
                signed.size(),
                signed.root().base64(),
                logged.proof().path().stream().map(Hash::base64).toList(),
                logged.proof().checkpoint().write());
    }
}
