package org.annals.client;

import java.net.HttpURLConnection;

/** By what right somebody asks. */
sealed interface Credentials {

    /** Puts them into a request. */
    void into(HttpURLConnection connection);

    /** What to do if the server does not know them. */
    String whenUnknown();

    /** Whoever has the token of the data folder, or of an issuer. */
    record Token(String token) implements Credentials {

        @Override
        public void into(HttpURLConnection connection) {
            connection.setRequestProperty("Authorization", "Bearer " + token);
        }

        @Override
        public String whenUnknown() {
            return "The token may be another server's: see --token and --data.";
        }

        /** Leaves the token out. */
        @Override
        public String toString() {
            return "Token";
        }
    }

    /** Somebody who has signed in with an account. */
    record OfSession(KeptSession session) implements Credentials {

        @Override
        public void into(HttpURLConnection connection) {
            connection.setRequestProperty("Cookie", KeptSession.COOKIE + "=" + session.cookie());
            connection.setRequestProperty("X-CSRF-TOKEN", session.csrfToken());
        }

        @Override
        public String whenUnknown() {
            return "The session is over: annals sign-in %s.".formatted(session.name());
        }
    }

    /** Nobody yet. */
    record None() implements Credentials {

        @Override
        public void into(HttpURLConnection connection) {
            // Nothing says who it is.
        }

        @Override
        public String whenUnknown() {
            return "Name or password may be mistyped.";
        }
    }
}
