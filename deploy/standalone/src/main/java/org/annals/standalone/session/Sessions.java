package org.annals.standalone.session;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Function;
import org.annals.kernel.access.Caller;
import org.annals.standalone.account.Account;
import org.springframework.http.HttpHeaders;

/**
 * Who is signed in, at whichever process of the installation. To change an account in any way ends its sessions. What cannot be
 * read or written is answered with the problem {@code STORE_UNAVAILABLE}.
 */
public final class Sessions {

    private static final String ASKED = Sessions.class.getName();

    private final Function<String, Optional<Account>> accounts;
    private final KeptSessions kept;
    private final Clock clock;
    private final Duration longest;
    private final boolean insideTlsOnly;

    /** What a request has come with, looked up once. */
    private record Asked(SessionId id, Begun begun) {}

    /**
     * @param accounts by their names
     * @param longest how long a session lasts, however busy it is
     * @param insideTlsOnly whether a cookie may not be sent without TLS
     */
    Sessions(
            Function<String, Optional<Account>> accounts,
            KeptSessions kept,
            Clock clock,
            Duration longest,
            boolean insideTlsOnly) {
        this.accounts = accounts;
        this.kept = kept;
        this.clock = clock;
        this.longest = longest;
        this.insideTlsOnly = insideTlsOnly;
    }

    void begin(HttpServletRequest request, HttpServletResponse response, Account account) {
        begin(request, response, Begun.by(Session.OfAccount.of(account, end())));
    }

    /** For whoever an issuer says has signed in there. */
    public void begin(HttpServletRequest request, HttpServletResponse response, Caller caller) {
        begin(request, response, Begun.by(new Session.OfIssuer(caller, end())));
    }

    /**
     * For whoever has changed the account: of all its sessions this one goes on, until it would have ended, under a new id and
     * with the same token against forged requests.
     */
    void goOn(HttpServletRequest request, HttpServletResponse response, Account changed) {
        asked(request).map(Asked::begun).ifPresent(it -> {
            Session session = Session.OfAccount.of(changed, it.session().until());
            begin(request, response, new Begun(session, it.csrfToken()));
        });
    }

    /** The account to which somebody is signed in; empty if it is not with a password. */
    Optional<Account> account(HttpServletRequest request) {
        return current(request)
                .filter(Session.OfAccount.class::isInstance)
                .map(Session.OfAccount.class::cast)
                .flatMap(it -> accounts.apply(it.name()).filter(it::stands));
    }

    void end(HttpServletRequest request) {
        asked(request).ifPresent(it -> kept.remove(it.id()));
        request.setAttribute(ASKED, Optional.empty());
    }

    /** Whoever is signed in, as they are now; empty if nobody is, or no longer. */
    Optional<Caller> caller(HttpServletRequest request) {
        return current(request)
                .filter(it -> clock.instant().isBefore(it.until()))
                .flatMap(this::caller);
    }

    Optional<Session> current(HttpServletRequest request) {
        return asked(request).map(it -> it.begun().session());
    }

    /** The token against forged requests; empty without a session. */
    Optional<String> csrfToken(HttpServletRequest request) {
        return asked(request).map(it -> it.begun().csrfToken());
    }

    private Optional<Caller> caller(Session session) {
        return switch (session) {
            case Session.OfIssuer it -> Optional.of(it.caller());
            case Session.OfAccount it ->
                accounts.apply(it.name())
                        .filter(it::stands)
                        .map(account -> new Caller(
                                account.name(), account.roles(), account.participants(), account.deliveryPartners()));
        };
    }

    /** Under a new id: one that somebody else has chosen is worth nothing. */
    private void begin(HttpServletRequest request, HttpServletResponse response, Begun begun) {
        SessionId id = SessionId.random();
        kept.keep(id, begun);
        end(request);
        boolean secure = insideTlsOnly || request.isSecure();
        response.addHeader(HttpHeaders.SET_COOKIE, id.cookie(secure).toString());
        request.setAttribute(ASKED, Optional.of(new Asked(id, begun)));
    }

    private Optional<Asked> asked(HttpServletRequest request) {
        if (request.getAttribute(ASKED) instanceof Optional<?> known) {
            return known.map(Asked.class::cast);
        }
        Optional<Asked> found =
                SessionId.in(request).flatMap(id -> kept.find(id).map(it -> new Asked(id, it)));
        request.setAttribute(ASKED, found);
        return found;
    }

    private Instant end() {
        return clock.instant().plus(longest);
    }
}
