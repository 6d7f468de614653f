package org.annals.standalone.account;

import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

/** Lets people choose another password for their own account. */
@Component
public final class OwnPassword {

    private final Accounts accounts;
    private final PasswordEncoder passwords;
    private final AccountTrail trail;

    OwnPassword(Accounts accounts, PasswordEncoder passwords, AccountTrail trail) {
        this.accounts = accounts;
        this.passwords = passwords;
        this.trail = trail;
    }

    /**
     * The account with the new password: whoever was signed in to it with the old one no longer is.
     *
     * @param account as it was when its owner was known by the old password
     * @throws AccountProblem {@code ACCOUNT_CHANGED} if somebody else has changed it since
     */
    public Account change(Account account, String password) {
        String hash = String.valueOf(passwords.encode(password));
        trail.note(account.name(), "own-password", account);
        return accounts.change(account.name(), it -> {
            if (it.changes() != account.changes()) {
                throw AccountProblem.changed();
            }
            return it.withPassword(hash);
        });
    }
}
