package org.annals.command.erasure;

import java.util.Collection;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.annals.kernel.participant.Registration;
import org.annals.kernel.personal.Personal;

/** Every TRN, email address and name under which a person was registered. */
final class Names {

    private static final Pattern LEADING_ZEROS = Pattern.compile("^0+");
    private static final String WORD_BEGINS = "(?<![\\p{L}\\p{N}])";
    private static final String WORD_ENDS = "(?![\\p{L}\\p{N}])";

    private final String alternatives;
    private final Pattern pattern;

    private Names(String alternatives) {
        this.alternatives = alternatives;
        this.pattern = Pattern.compile(
                WORD_BEGINS + "(?:" + alternatives + ")" + WORD_ENDS, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }

    static Names of(Collection<Registration> registrations) {
        return new Names(registrations.stream()
                .flatMap(it -> Stream.concat(Stream.of(trn(it.trn())), texts(it)))
                .distinct()
                .collect(Collectors.joining("|")));
    }

    boolean areKnown() {
        return !alternatives.isEmpty();
    }

    boolean standIn(Personal text) {
        return areKnown() && pattern.matcher(text.value()).find();
    }

    /** With or without its leading zeros, as files have it. */
    private static String trn(Personal trn) {
        return "0*" + Pattern.quote(LEADING_ZEROS.matcher(trn.value()).replaceFirst(""));
    }

    private static Stream<String> texts(Registration registration) {
        return Stream.of(registration.email(), registration.fullName())
                .filter(Objects::nonNull)
                .map(it -> Pattern.quote(it.value().strip()));
    }
}
