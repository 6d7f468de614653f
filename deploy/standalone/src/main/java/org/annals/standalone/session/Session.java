package org.annals.standalone.session;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.time.Instant;
import org.annals.kernel.access.Caller;
import org.annals.standalone.account.Account;

/** Somebody who has signed in, as it is kept for all processes of an installation. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "by")
@JsonSubTypes({
    @JsonSubTypes.Type(value = Session.OfAccount.class, name = "account"),
    @JsonSubTypes.Type(value = Session.OfIssuer.class, name = "issuer")
})
public sealed interface Session {

    /** When it ends, however busy it is. */
    Instant until();

    /** With a password; who it is now, the account says. */
    record OfAccount(String name, Instant since, int changes, Instant until) implements Session {

        static OfAccount of(Account account, Instant until) {
            return new OfAccount(account.name(), account.since(), account.changes(), until);
        }

        /** Whether the account has not been changed since. */
        boolean stands(Account now) {
            return now.enabled() && now.since().equals(since) && now.changes() == changes;
        }
    }

    /** By an issuer, which has said who it is. */
    record OfIssuer(Caller caller, Instant until) implements Session {}
}
