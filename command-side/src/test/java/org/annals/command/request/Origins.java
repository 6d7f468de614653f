package org.annals.command.request;

import java.util.Set;
import org.annals.command.request.RequestOrigin.Row;
import org.annals.kernel.access.Caller;
import org.annals.kernel.access.Role;

/** Where requests come from in tests. */
public final class Origins {

    static final Caller ADMIN = new Caller("admin", Set.of(Role.ADMINISTRATOR));

    private Origins() {}

    /** Somebody with these roles and no others. */
    public static RequestOrigin by(String name, Role... roles) {
        return new RequestOrigin(new Caller(name, Set.of(roles)), "api", "request-1", null, null, null, null, null);
    }

    public static RequestOrigin somebody() {
        return new RequestOrigin(ADMIN, "api", "request-1", null, null, null, null, null);
    }

    public static RequestOrigin withContent(String content) {
        return new RequestOrigin(ADMIN, "api", "request-1", null, null, content, null, null);
    }

    public static RequestOrigin withKey(String key) {
        return withKey(key, "fingerprint-of-" + key);
    }

    public static RequestOrigin withKey(String key, String fingerprint) {
        return new RequestOrigin(ADMIN, "api", "request-1", key, fingerprint, null, null, null);
    }

    public static RequestOrigin expecting(long version) {
        return new RequestOrigin(ADMIN, "api", "request-1", null, null, null, version, null);
    }

    public static RequestOrigin row(String file, int line) {
        return new RequestOrigin(
                ADMIN,
                "import",
                "import-1",
                "hash-of-line-" + line,
                "hash-of-line-" + line,
                "the row as it stood",
                null,
                new Row(file, line, "facilitator.may", "2025-02-06T16:36:00Z"));
    }
}
