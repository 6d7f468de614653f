package org.annals.kernel.proof.merkle;

import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** What somebody could do to a proof. */
final class Mutations {

    private Mutations() {}

    /** Other numbers than this one: near it, far from it, with a bit turned, and such as no tree has. */
    static Set<Long> of(long number) {
        return without(
                number,
                number - 1,
                number + 1,
                number ^ 2,
                number * 2,
                number / 2,
                0,
                number + (1L << 40),
                Long.MAX_VALUE,
                Long.MIN_VALUE,
                -1);
    }

    /** Other hashes than this one. */
    static List<Hash> of(Hash hash) {
        List<Hash> others = new ArrayList<>(List.of(Hasher.EMPTY, Hash.of(new byte[Hash.BYTES])));
        for (int bit = 0; bit < Hash.BYTES * Byte.SIZE; bit += 37) {
            others.add(turned(hash, bit));
        }
        return others;
    }

    /** Other paths than this one: hashes changed, swapped, left out, and strange ones put anywhere. */
    static List<List<Hash>> of(List<Hash> path, List<Hash> strange) {
        List<List<Hash>> others = new ArrayList<>();
        for (int at = 0; at <= path.size(); at++) {
            for (Hash more : strange) {
                others.add(changed(path, at, at, List.of(more)));
            }
        }
        for (int at = 0; at < path.size(); at++) {
            others.add(path.subList(0, at));
            others.add(changed(path, at, at + 1, List.of()));
            for (Hash other : of(path.get(at))) {
                others.add(changed(path, at, at + 1, List.of(other)));
            }
        }
        for (int at = 1; at < path.size(); at++) {
            others.add(changed(path, at - 1, at + 1, List.of(path.get(at), path.get(at - 1))));
        }
        return others;
    }

    private static List<Hash> changed(List<Hash> path, int from, int to, List<Hash> instead) {
        List<Hash> changed = new ArrayList<>(path.subList(0, from));
        changed.addAll(instead);
        changed.addAll(path.subList(to, path.size()));
        return changed;
    }

    private static Hash turned(Hash hash, int bit) {
        byte[] bytes = HexFormat.of().parseHex(hash.toString());
        bytes[bit / Byte.SIZE] ^= (byte) (1 << bit % Byte.SIZE);
        return Hash.of(bytes);
    }

    private static Set<Long> without(long number, long... others) {
        Set<Long> all = new TreeSet<>();
        for (long other : others) {
            all.add(other);
        }
        all.remove(number);
        return all;
    }
}
