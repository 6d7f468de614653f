package org.annals.standalone.account;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.annals.standalone.account.AccountFile.Stamp;
import org.annals.standalone.start.CannotStart;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** All accounts, in a file. What another process with the same file has changed counts here with the next look. */
public final class Accounts {

    private static final Logger LOG = LoggerFactory.getLogger(Accounts.class);

    private final AccountFile file;
    private volatile Known known;

    /** What the file held when it was like this. */
    private record Known(Optional<Stamp> stamp, Map<String, Account> accounts) {}

    /** @throws CannotStart if the file cannot be read */
    Accounts(AccountFile file) {
        this.file = file;
        this.known = read();
    }

    public Optional<Account> find(String name) {
        return Optional.ofNullable(now().get(name));
    }

    /** By their names. */
    List<Account> all() {
        return List.copyOf(now().values());
    }

    /** @throws AccountProblem {@code ACCOUNT_EXISTS} if the name is taken */
    void add(Account account) {
        changing(all -> {
            if (all.putIfAbsent(account.name(), account) != null) {
                throw AccountProblem.exists();
            }
        });
    }

    /**
     * The account as it is then.
     *
     * @throws AccountProblem {@code UNKNOWN_ACCOUNT} if there is none
     */
    Account change(String name, UnaryOperator<Account> change) {
        changing(all -> {
            if (all.computeIfPresent(name, (same, account) -> change.apply(account)) == null) {
                throw AccountProblem.unknown();
            }
        });
        return find(name).orElseThrow(AccountProblem::unknown);
    }

    /** @throws AccountProblem {@code UNKNOWN_ACCOUNT} if there is none */
    void remove(String name) {
        changing(all -> {
            if (all.remove(name) == null) {
                throw AccountProblem.unknown();
            }
        });
    }

    /** Those who are this participant. */
    List<Account> of(String participant) {
        return all().stream()
                .filter(it -> it.participants().contains(participant))
                .toList();
    }

    /** Lets no account be this participant any more; one that was nothing else goes. */
    void forget(String participant) {
        changing(all -> List.copyOf(all.values()).stream()
                .filter(it -> it.participants().contains(participant))
                .forEach(it -> it.without(participant)
                        .ifPresentOrElse(left -> all.put(left.name(), left), () -> all.remove(it.name()))));
    }

    /**
     * On disk first: what could not be written has not happened.
     *
     * @throws AccountProblem {@code ACCOUNTS_LOCKED} if another process has been changing accounts for too long
     */
    private void changing(Consumer<Map<String, Account>> change) {
        file.lock().alone(() -> {
            Known found = readToChange();
            Map<String, Account> changed = new TreeMap<>(found.accounts());
            change.accept(changed);
            if (!changed.equals(found.accounts())) {
                file.write(changed.values());
                found = new Known(file.stamp(), changed);
            }
            known = found;
        });
    }

    private Known readToChange() {
        try {
            return read();
        } catch (CannotStart unreadable) {
            throw AccountProblem.unreadable();
        }
    }

    private Map<String, Account> now() {
        if (!known.stamp().equals(file.stamp())) {
            readAgain();
        }
        return known.accounts();
    }

    /** A file that somebody else has spoilt is told of once, and what was known before holds until it is mended. */
    private synchronized void readAgain() {
        Optional<Stamp> stamp = file.stamp();
        try {
            known = read();
        } catch (CannotStart unreadable) {
            LOG.error("{} Until then the accounts are as they were before.", unreadable.getMessage());
            known = new Known(stamp, known.accounts());
        }
    }

    /** The stamp first: what is written while this reads is read again. */
    private Known read() {
        Optional<Stamp> stamp = file.stamp();
        Map<String, Account> accounts = new TreeMap<>();
        file.read().forEach(it -> accounts.put(it.name(), it));
        return new Known(stamp, accounts);
    }
}
