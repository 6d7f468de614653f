package org.annals.client;

import java.util.Collection;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/**
 * A session with a server, as it is kept between two commands.
 *
 * @param name of the account
 * @param cookie the value of the server's cookie
 * @param csrfToken what changes something has to bring
 * @param expiresAt when it ends, however busy it is
 */
record KeptSession(String name, String cookie, String csrfToken, String expiresAt) {

    static final String COOKIE = "annals-session";

    /** @param answer what the server says of a session */
    static KeptSession of(String cookie, JsonNode answer) {
        return new KeptSession(
                Json.text(answer, "name"), cookie, Json.text(answer, "csrf_token"), Json.text(answer, "expires_at"));
    }

    /** The value of the server's cookie among headers {@code Set-Cookie}, of which others may stand before; empty if it is not there. */
    static String cookieIn(Collection<String> headers) {
        return headers.stream()
                .filter(it -> it.startsWith(COOKIE + "="))
                .map(it -> it.substring(COOKIE.length() + 1).replaceFirst(";.*", ""))
                .findFirst()
                .orElse("");
    }

    static KeptSession read(byte[] file) {
        JsonNode kept = Json.read(file);
        return of(Json.text(kept, "cookie"), kept);
    }

    JsonNode json() {
        return JsonNodeFactory.instance
                .objectNode()
                .put("name", name)
                .put("cookie", cookie)
                .put("csrf_token", csrfToken)
                .put("expires_at", expiresAt);
    }

    /** Leaves out what lets others be this person. */
    @Override
    public String toString() {
        return "KeptSession";
    }
}
