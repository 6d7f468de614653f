package org.annals.standalone.role;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.springframework.core.env.PropertyResolver;

/** What a process does of all that Annals does, as {@code annals.role} says. */
public enum ProcessRole {
    /** Takes commands and decides them. */
    COMMAND,
    /** Keeps read models and answers queries. */
    QUERY,
    /** Both. */
    ALL;

    /** The setting. */
    public static final String SETTING = "annals.role";

    private static final String COMMAND_SIDE = "org/annals/command/package-info.class";
    private static final String QUERY_SIDE = "org/annals/query/package-info.class";

    /** As it is written in settings. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The role of that name; empty if there is none. */
    public static Optional<ProcessRole> of(String code) {
        return Arrays.stream(values())
                .filter(it -> it.code().equals(code.strip().toLowerCase(Locale.ROOT)))
                .findFirst();
    }

    /** All that an application with these classes can be. */
    public static ProcessRole possible() {
        boolean decides = isThere(COMMAND_SIDE);
        return decides && isThere(QUERY_SIDE) ? ALL : decides ? COMMAND : QUERY;
    }

    /** Of settings that have been checked. */
    static ProcessRole in(PropertyResolver settings) {
        return of(settings.getProperty(SETTING, "")).orElseGet(ProcessRole::possible);
    }

    public boolean covers(ProcessRole other) {
        return this == ALL || this == other;
    }

    private static boolean isThere(String file) {
        return ProcessRole.class.getClassLoader().getResource(file) != null;
    }
}
