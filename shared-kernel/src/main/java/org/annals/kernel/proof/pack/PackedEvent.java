package org.annals.kernel.proof.pack;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.annals.kernel.proof.leaf.EventLeaf;
import org.annals.kernel.proof.merkle.Hash;
import org.annals.kernel.proof.merkle.Hasher;
import org.annals.kernel.proof.merkle.InclusionProof;

/**
 * A line of {@code events.ndjson}: the leaf, byte for byte, the way from it to the root, and a copy for reading, which is
 * worked out from the leaf and from nothing else.
 *
 * @param path as in {@link InclusionProof}
 */
public record PackedEvent(List<Hash> path, EventLeaf leaf) {

    private static final Pattern LINE = Pattern.compile(
            "\\{\"index\":(0|[1-9][0-9]{0,17}),\"proof\":\\[([^\\]]*)],"
                    + "\"leaf\":\"([A-Za-z0-9+/=]+)\",\"readable\":.*",
            Pattern.DOTALL);

    public PackedEvent {
        path = List.copyOf(path);
    }

    /** Reads a line, without what is for reading: {@link #line} tells whether that is right. */
    static PackedEvent parse(String line) {
        Matcher matcher = LINE.matcher(line);
        if (!matcher.matches()) {
            throw new InvalidPack("It is no line with index, proof, leaf and a copy for reading.");
        }
        try {
            List<Hash> path = HashTexts.parse(matcher.group(2));
            EventLeaf leaf = EventLeaf.parse(Base64.getDecoder().decode(matcher.group(3)));
            if (leaf.index() != Long.parseLong(matcher.group(1))) {
                throw new InvalidPack("Its leaf is that of another index.");
            }
            return new PackedEvent(path, leaf);
        } catch (IllegalArgumentException e) {
            throw new InvalidPack("Its leaf or its proof is not of the form that they have.");
        }
    }

    /** Of the leaf in the log, counted from 0. */
    public long index() {
        return leaf.index();
    }

    /** Without the line's end. */
    public String line() {
        return "{\"index\":%d,\"proof\":[%s],\"leaf\":\"%s\",\"readable\":%s}"
                .formatted(index(), HashTexts.of(path), base64(leaf.bytes()), readable());
    }

    /** @throws org.annals.kernel.proof.merkle.InvalidProof if the leaf is not in the tree */
    void check(long size, Hash root) {
        new InclusionProof(index(), size, path).check(new Hasher().leaf(leaf.bytes()), root);
    }

    private String readable() {
        return "{\"index\":%d,\"stream\":%s,\"sequence\":%d,\"stream_type\":%s,\"event\":%s,\"type\":%s,"
                        .formatted(
                                leaf.index(),
                                JsonText.of(leaf.aggregate()),
                                leaf.sequence(),
                                JsonText.of(leaf.aggregateType()),
                                JsonText.of(leaf.event()),
                                JsonText.of(leaf.payloadType()))
                + "\"revision\":%s,\"recorded_at\":%s,\"metadata\":%s,\"payload\":%s}"
                        .formatted(
                                JsonText.of(leaf.revision()),
                                JsonText.of(leaf.timestamp()),
                                content(leaf.metadata()),
                                content(leaf.payload()));
    }

    /** JSON as it is stored; anything else in base64. */
    private static String content(byte[] stored) {
        String text = new String(stored, StandardCharsets.UTF_8);
        boolean json =
                text.startsWith("{") && text.endsWith("}") && text.chars().allMatch(c -> c >= ' ');
        return json ? text : JsonText.of(base64(stored));
    }

    private static String base64(byte[] bytes) {
        return Base64.getEncoder().encodeToString(bytes);
    }
}
