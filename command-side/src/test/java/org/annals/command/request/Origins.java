package org.annals.command.request;

import org.annals.command.request.RequestOrigin.Row;

/** Where requests come from in tests. */
public final class Origins {

    private Origins() {}

    public static RequestOrigin somebody() {
        return new RequestOrigin("admin", "api", "request-1", null, null, null, null, null);
    }

    public static RequestOrigin withContent(String content) {
        return new RequestOrigin("admin", "api", "request-1", null, null, content, null, null);
    }

    public static RequestOrigin withKey(String key) {
        return withKey(key, "fingerprint-of-" + key);
    }

    public static RequestOrigin withKey(String key, String fingerprint) {
        return new RequestOrigin("admin", "api", "request-1", key, fingerprint, null, null, null);
    }

    public static RequestOrigin expecting(long version) {
        return new RequestOrigin("admin", "api", "request-1", null, null, null, version, null);
    }

    public static RequestOrigin row(String file, int line) {
        return new RequestOrigin(
                "admin",
                "import",
                "import-1",
                "hash-of-line-" + line,
                "hash-of-line-" + line,
                "the row as it stood",
                null,
                new Row(file, line, "facilitator.may", "2025-02-06T16:36:00Z"));
    }
}
