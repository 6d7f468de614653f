package org.annals.standalone.account;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.UnaryOperator;

/** All accounts, in a file of the data folder that this process alone writes. */
public final class Accounts {

    private final AccountFile file;
    private volatile Map<String, Account> accounts;

    Accounts(AccountFile file) {
        this.file = file;
        this.accounts = new TreeMap<>();
        file.read().forEach(it -> accounts.put(it.name(), it));
    }

    public Optional<Account> find(String name) {
        return Optional.ofNullable(accounts.get(name));
    }

    /** By their names. */
    List<Account> all() {
        return List.copyOf(accounts.values());
    }

    /** @throws AccountProblem {@code ACCOUNT_EXISTS} if the name is taken */
    synchronized void add(Account account) {
        if (accounts.containsKey(account.name())) {
            throw AccountProblem.exists();
        }
        put(account);
    }

    /** @throws AccountProblem {@code UNKNOWN_ACCOUNT} if there is none */
    synchronized void change(String name, UnaryOperator<Account> change) {
        put(change.apply(find(name).orElseThrow(AccountProblem::unknown)));
    }

    /** @throws AccountProblem {@code UNKNOWN_ACCOUNT} if there is none */
    synchronized void remove(String name) {
        Map<String, Account> fewer = new TreeMap<>(accounts);
        if (fewer.remove(name) == null) {
            throw AccountProblem.unknown();
        }
        keep(fewer);
    }

    private void put(Account account) {
        Map<String, Account> more = new TreeMap<>(accounts);
        more.put(account.name(), account);
        keep(more);
    }

    /** On disk first: what could not be written has not happened. */
    private void keep(Map<String, Account> changed) {
        file.write(changed.values());
        accounts = changed;
    }
}
