package org.annals.standalone.postgres;

/**
 * Where the PostgreSQL with the events answers.
 *
 * @param url {@code jdbc:postgresql://HOST:PORT/DATABASE}, perhaps with parameters
 */
public record DatabaseAddress(String url, String username, String password) {

    /** Leaves out the password and the parameters, which may hold one. */
    @Override
    public String toString() {
        return "PostgreSQL at " + url.replaceFirst("\\?.*", "");
    }
}
