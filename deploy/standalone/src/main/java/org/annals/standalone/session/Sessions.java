package org.annals.standalone.session;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.annals.kernel.access.Caller;
import org.annals.standalone.account.Account;
import org.annals.standalone.account.Accounts;
import org.jspecify.annotations.Nullable;

/**
 * Who is signed in. To change an account in any way ends its sessions. The servlet container keeps them, gives each a random
 * id in a cookie, and ends it when it was idle for long.
 */
public final class Sessions {

    private static final String KEY = Session.class.getName();

    private final Accounts accounts;
    private final Clock clock;
    private final Duration longest;

    /** @param longest how long a session lasts, however busy it is */
    Sessions(Accounts accounts, Clock clock, Duration longest) {
        this.accounts = accounts;
        this.clock = clock;
        this.longest = longest;
    }

    void begin(HttpServletRequest request, Account account) {
        begin(request, Session.OfAccount.of(account, end()));
    }

    /** For whoever an issuer says has signed in there. */
    public void begin(HttpServletRequest request, Caller caller) {
        begin(request, new Session.OfIssuer(caller, end()));
    }

    /**
     * For whoever has changed the account: of all its sessions this one goes on, until it would have ended, under a new id and
     * with the same token against forged requests.
     */
    void goOn(HttpServletRequest request, Account changed) {
        Instant until = current(request).map(Session::until).orElseGet(this::end);
        if (request.getSession(false) != null) {
            request.changeSessionId();
        }
        request.getSession(true).setAttribute(KEY, Session.OfAccount.of(changed, until));
    }

    /** The account to which somebody is signed in; empty if it is not with a password. */
    Optional<Account> account(HttpServletRequest request) {
        return current(request)
                .filter(Session.OfAccount.class::isInstance)
                .map(Session.OfAccount.class::cast)
                .flatMap(it -> accounts.find(it.name()).filter(it::stands));
    }

    void end(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        if (session != null) {
            session.invalidate();
        }
    }

    /** Whoever is signed in, as they are now; empty if nobody is, or no longer. */
    Optional<Caller> caller(HttpServletRequest request) {
        return current(request)
                .filter(it -> clock.instant().isBefore(it.until()))
                .flatMap(this::caller);
    }

    Optional<Session> current(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        @Nullable Object kept = session == null ? null : session.getAttribute(KEY);
        return kept instanceof Session it ? Optional.of(it) : Optional.empty();
    }

    private Optional<Caller> caller(Session session) {
        return switch (session) {
            case Session.OfIssuer it -> Optional.of(it.caller());
            case Session.OfAccount it ->
                accounts.find(it.name())
                        .filter(it::stands)
                        .map(account -> new Caller(
                                account.name(), account.roles(), account.participants(), account.deliveryPartners()));
        };
    }

    /** Under a new id: one that somebody else has chosen is worth nothing. */
    private void begin(HttpServletRequest request, Session session) {
        end(request);
        request.getSession(true).setAttribute(KEY, session);
    }

    private Instant end() {
        return clock.instant().plus(longest);
    }
}
