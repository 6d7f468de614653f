package org.annals.endtoend;

import java.net.http.HttpClient;

/**
 * Somebody who signs in to a server, or tries to.
 *
 * @param headers sent along each time, names and values in turn
 */
record Visitor(RunningServer server, HttpClient http, String... headers) {

    private static final String PASSWORD = "correct horse battery";

    /** With an account that is made for it; the answer to signing in. */
    HttpAnswer signIn(String name) {
        server.api().post("/api/accounts", """
                {"name": "%s", "password": "%s", "roles": ["auditor"]}""".formatted(name, PASSWORD));
        return attempt(name, PASSWORD, headers);
    }

    /**
     * With a password that opens nothing, as one sends it who wants to be taken for many.
     *
     * @param forwardedFor the header of that name
     */
    String guess(String name, String forwardedFor) {
        return attempt(name, "a guess of mine", "X-Forwarded-For", forwardedFor).inShort();
    }

    private HttpAnswer attempt(String name, String password, String... sent) {
        return new Browser(server.url(), http).post("/api/session", """
                {"name": "%s", "password": "%s"}""".formatted(name, password), sent);
    }
}
