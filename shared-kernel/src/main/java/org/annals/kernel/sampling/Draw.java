package org.annals.kernel.sampling;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.annals.kernel.identifier.ParticipantId;

/**
 * The lot that a participant draws under a seed. It depends on nobody else, so who joins later moves nobody.
 *
 * @param lot SHA-256 of the ASCII text {@code SEED:PARTICIPANT}, such as {@code 7:participant-0198f3a2-…}, in lower
 *     case hexadecimal
 */
public record Draw(ParticipantId participant, String lot) implements Comparable<Draw> {

    static Draw of(ParticipantId participant, long seed) {
        String text = seed + ":" + participant.value();
        byte[] hash = sha256().digest(text.getBytes(StandardCharsets.US_ASCII));
        return new Draw(participant, HexFormat.of().formatHex(hash));
    }

    /** Text order of the lots, which is the order of the numbers that they write. */
    @Override
    public int compareTo(Draw other) {
        int byLot = lot.compareTo(other.lot);
        return byLot == 0 ? participant.compareTo(other.participant) : byLot;
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256.", e);
        }
    }
}
