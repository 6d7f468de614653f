package org.annals.standalone.token;

/** The issuer's keys cannot be fetched, so that nobody can say whose a token is. */
final class IssuerAway extends RuntimeException {

    IssuerAway(Throwable cause) {
        super("The keys of the issuer of tokens cannot be fetched: " + cause.getMessage(), cause);
    }
}
