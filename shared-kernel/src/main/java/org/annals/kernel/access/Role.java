package org.annals.kernel.access;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What a person or a program is to the provider. Whoever has several roles may do what any of them may. */
public enum Role {
    ADMINISTRATOR,
    PROGRAMME_STAFF,
    FACILITATOR,
    COACH,
    ASSESSOR,
    MODERATOR,
    AUDITOR,
    PARTICIPANT,
    DELIVERY_PARTNER,
    OPERATOR;

    private final String code = name().toLowerCase(Locale.ROOT).replace('_', '-');

    /** As it is written everywhere outside the code, such as {@code programme-staff}. */
    public String code() {
        return code;
    }

    public static Optional<Role> of(String code) {
        return Arrays.stream(values()).filter(it -> it.code.equals(code)).findFirst();
    }

    @Override
    public String toString() {
        return code;
    }
}
