package org.annals.kernel.proof.pack;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.annals.kernel.proof.merkle.Hash;

/** Hashes in a line of a pack: each in base64 between quotes, parted by commas. */
final class HashTexts {

    private HashTexts() {}

    static String of(List<Hash> hashes) {
        return hashes.stream().map(it -> "\"" + it.base64() + "\"").collect(Collectors.joining(","));
    }

    /**
     * Is not strict about quotes and commas: whoever reads a line writes it again and compares.
     *
     * @throws IllegalArgumentException if one is no hash
     */
    static List<Hash> parse(String text) {
        return Stream.of(text.split(","))
                .filter(it -> !it.isEmpty())
                .map(it -> Hash.parse(it.replace("\"", "")))
                .toList();
    }
}
