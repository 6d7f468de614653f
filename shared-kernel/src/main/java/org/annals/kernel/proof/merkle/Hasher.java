package org.annals.kernel.proof.merkle;

import java.security.DigestException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/**
 * The hashes of RFC 6962, section 2.1. A leaf's begins with a byte 0 and a node's with a byte 1, so that no leaf can pass
 * for a node. Not safe for several threads at once: to hash millions of leaves, each thread has one of its own.
 */
public final class Hasher {

    /** The hash of the empty tree: that of nothing. */
    public static final Hash EMPTY = Hash.of(sha256().digest());

    private static final byte LEAF = 0;
    private static final byte NODE = 1;

    private final MessageDigest digest = sha256();

    public Hash leaf(byte[] content) {
        digest.update(LEAF);
        return Hash.of(digest.digest(content));
    }

    /** The hash of a leaf whose content is a part of an array, written into another array. */
    public void leaf(byte[] content, int from, int length, byte[] target, int at) {
        digest.update(LEAF);
        digest.update(content, from, length);
        finish(target, at);
    }

    public Hash node(Hash left, Hash right) {
        digest.update(NODE);
        digest.update(left.bytes());
        return Hash.of(digest.digest(right.bytes()));
    }

    /** The hash of the node above two hashes in an array, written into the same array. */
    public void node(byte[] hashes, int left, int right, int at) {
        digest.update(NODE);
        digest.update(hashes, left, Hash.BYTES);
        digest.update(hashes, right, Hash.BYTES);
        finish(hashes, at);
    }

    private void finish(byte[] target, int at) {
        try {
            digest.digest(target, at, Hash.BYTES);
        } catch (DigestException e) {
            throw new IllegalArgumentException("There is no room for a hash.", e);
        }
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256.", e);
        }
    }
}
