package org.annals.command.rest;

import static java.util.regex.Pattern.CASE_INSENSITIVE;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.annals.kernel.visibility.WhenVisible;

/** How long a client would wait for an answer that says more, as RFC 7240 has it. What is not understood there counts for nothing. */
final class PreferredWait {

    static final String HEADER = "Prefer";
    static final String APPLIED_HEADER = "Preference-Applied";
    static final String APPLIED = "wait";

    private static final Pattern SECONDS =
            Pattern.compile("wait\\s*=\\s*\"?([0-9]{1,9})\"?\\s*(;.*)?", CASE_INSENSITIVE);

    private PreferredWait() {}

    /**
     * The first wait among the preferences; {@link WhenVisible#LONGEST_SECONDS} at most.
     *
     * @param headers values of {@code Prefer}, each with one preference or several
     */
    static Optional<Duration> in(List<String> headers) {
        return headers.stream()
                .flatMap(it -> Stream.of(it.split(",")))
                .map(it -> SECONDS.matcher(it.strip()))
                .filter(Matcher::matches)
                .findFirst()
                .map(it -> Math.min(Integer.parseInt(it.group(1)), WhenVisible.LONGEST_SECONDS))
                .filter(it -> it > 0)
                .map(Duration::ofSeconds);
    }
}
