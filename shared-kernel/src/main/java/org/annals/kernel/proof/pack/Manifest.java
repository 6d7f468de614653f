package org.annals.kernel.proof.pack;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Every other file of a pack. Its text is JSON with a line for each file.
 *
 * @param about what the pack is about, such as {@code participant/…}
 * @param events how many events it has, in all its files together
 * @param files in the order in which they stand in the pack
 */
record Manifest(Instant madeAt, String about, String log, long events, List<Listed> files) {

    static final String NAME = "manifest.json";
    static final String FORMAT = "annals-audit-pack/1";

    private static final Pattern TEXT = Pattern.compile("\\{\"format\":\"" + FORMAT + "\",\n\"made_at\":\"([^\"]*)\",\n"
            + "\"about\":\"([^\"]*)\",\n\"log\":\"([^\"]*)\",\n\"events\":([0-9]{1,18}),\n\"files\":\\[\n");
    private static final Pattern LINE =
            Pattern.compile("\\{\"name\":\"([^\"]*)\",\"bytes\":([0-9]{1,10}),\"sha256\":\"([0-9a-f]{64})\"},?");
    private static final String END = "\n]}\n";

    /** @param sha256 of its content, in hexadecimal digits */
    record Listed(String name, long bytes, String sha256) {

        static Listed of(String name, byte[] content) {
            return new Listed(name, content.length, Manifest.sha256(content));
        }

        private String line() {
            return "{\"name\":%s,\"bytes\":%d,\"sha256\":\"%s\"}".formatted(JsonText.of(name), bytes, sha256);
        }
    }

    Manifest {
        files = List.copyOf(files);
    }

    /** @throws InvalidPack if it is not exactly as {@link #text} writes it */
    static Manifest parse(byte[] content) {
        String text = new String(content, UTF_8);
        Matcher head = TEXT.matcher(text);
        if (!head.lookingAt() || !text.endsWith(END)) {
            throw notOfTheForm();
        }
        String lines = text.substring(head.end(), Math.max(head.end(), text.length() - END.length()));
        List<Listed> files = lines.lines().map(Manifest::listed).toList();
        Manifest read = new Manifest(
                instant(head.group(1)), head.group(2), head.group(3), Long.parseLong(head.group(4)), files);
        if (!read.text().equals(text)) {
            throw notOfTheForm();
        }
        return read;
    }

    String text() {
        return files.stream()
                .map(Listed::line)
                .collect(Collectors.joining(
                        ",\n",
                        "{\"format\":\"%s\",\n\"made_at\":\"%s\",\n\"about\":%s,\n\"log\":%s,\n\"events\":%d,\n\"files\":[\n"
                                .formatted(FORMAT, madeAt, JsonText.of(about), JsonText.of(log), events),
                        END));
    }

    static String sha256(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256.", e);
        }
    }

    private static Listed listed(String line) {
        Matcher matcher = LINE.matcher(line);
        if (!matcher.matches()) {
            throw notOfTheForm();
        }
        return new Listed(matcher.group(1), Long.parseLong(matcher.group(2)), matcher.group(3));
    }

    private static Instant instant(String text) {
        try {
            return Instant.parse(text);
        } catch (DateTimeException e) {
            throw notOfTheForm();
        }
    }

    private static InvalidPack notOfTheForm() {
        return new InvalidPack(NAME + " is not in the form of " + FORMAT + ".");
    }
}
