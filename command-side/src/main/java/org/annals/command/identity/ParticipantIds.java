package org.annals.command.identity;

import java.nio.ByteBuffer;
import java.util.UUID;
import org.annals.kernel.identifier.ParticipantId;
import org.annals.kernel.identifier.Trn;

/**
 * Gives each TRN and qualification its participant id: a keyed hash, so that the id tells nothing without the key, and
 * two requests at once for the same person meet in the same stream of events (rule book 5: one live record).
 */
public final class ParticipantIds {

    private final KeyedHash hash;

    /** @param key at least 32 random bytes; another key gives other ids, so it must never change */
    public ParticipantIds(byte[] key) {
        this.hash = new KeyedHash(key);
    }

    public ParticipantId of(String qualification, Trn trn) {
        ByteBuffer bits = ByteBuffer.wrap(hash.of(qualification + "/" + trn.digits()));
        return ParticipantId.of(uuid(bits.getLong(), bits.getLong()));
    }

    /** A UUID of version 8 (RFC 9562: the maker's own bits). */
    private static UUID uuid(long high, long low) {
        return new UUID((high & ~0xF000L) | 0x8000L, (low & 0x3FFFFFFFFFFFFFFFL) | 0x8000000000000000L);
    }
}
