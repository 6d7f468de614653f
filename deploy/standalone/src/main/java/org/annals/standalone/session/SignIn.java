package org.annals.standalone.session;

import java.util.Optional;
import java.util.function.Function;
import org.annals.standalone.account.Account;
import org.annals.standalone.limits.Pace;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.authentication.dao.DaoAuthenticationProvider;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.core.userdetails.User;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.security.crypto.password.PasswordEncoder;

/**
 * Finds the account of a name and a password. Spring Security compares a password even where there is no such account, and
 * where it is disabled: neither the answer nor its time tells them apart.
 */
final class SignIn {

    private final Function<String, Optional<Account>> accounts;
    private final LockOut ofAccount;
    private final Pace ofAddress;
    private final AuthenticationProvider passwords;

    /** @param accounts by their names */
    SignIn(Function<String, Optional<Account>> accounts, PasswordEncoder encoder, LockOut ofAccount, Pace ofAddress) {
        this.accounts = accounts;
        this.ofAccount = ofAccount;
        this.ofAddress = ofAddress;
        DaoAuthenticationProvider provider = new DaoAuthenticationProvider(this::user);
        provider.setPasswordEncoder(encoder);
        this.passwords = provider;
    }

    /**
     * @param address where it is tried from
     * @throws SignInProblem {@code UNAUTHENTICATED}, or {@code TOO_MANY_ATTEMPTS} for whoever has failed too often
     */
    Account account(String name, String password, String address) {
        if (!opens(name, password, address)) {
            throw SignInProblem.notSignedIn();
        }
        return accounts.apply(name).orElseThrow(SignInProblem::notSignedIn);
    }

    /**
     * Whether whoever is signed in as somebody knows the password too.
     *
     * @throws SignInProblem {@code TOO_MANY_ATTEMPTS} for whoever has failed too often
     */
    boolean opens(String name, String password, String address) {
        ofAddress.tooFastBy(address).ifPresent(wait -> {
            throw SignInProblem.tooOften(wait);
        });
        ofAccount.begin(name);
        try {
            passwords.authenticate(UsernamePasswordAuthenticationToken.unauthenticated(name, password));
        } catch (AuthenticationException e) {
            return false;
        }
        ofAccount.succeeded(name);
        return true;
    }

    private UserDetails user(String name) {
        Account account = accounts.apply(name).orElseThrow(() -> new UsernameNotFoundException("There is none."));
        return User.withUsername(account.name())
                .password(account.password())
                .disabled(!account.enabled())
                .build();
    }
}
