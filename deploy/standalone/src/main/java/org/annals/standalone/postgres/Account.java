package org.annals.standalone.postgres;

import static java.nio.file.LinkOption.NOFOLLOW_LINKS;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.annals.standalone.start.CannotStart;
import org.jspecify.annotations.Nullable;

/**
 * As whom PostgreSQL runs: it refuses to be root. As root we give it a user namespace of its own, in which it is nobody
 * in particular and its files are still ours; where that is not permitted, it becomes the user {@code nobody}.
 *
 * @param prefix what stands before a command so that it runs under this account
 * @param owner the numeric user that must own the files; null: whoever does
 */
record Account(List<String> prefix, @Nullable Integer owner) {

    private static final List<String> WHO = List.of("id", "-u");

    /** @throws CannotStart if there is none under which the program runs */
    static Account find(Path dataFolder, Path postgresFolder, Path program) throws IOException {
        for (Account account : candidates()) {
            if (account.isNotRoot()) {
                account.takeOver(dataFolder, postgresFolder);
                if (Command.output(account.command(List.of(program.toString(), "--version"))) != null) {
                    return account;
                }
            }
        }
        throw new CannotStart("PostgreSQL does not run as root, and neither a user namespace (unshare -U) nor the"
                + " user nobody (setpriv) can run " + program
                + ": start Annals as an ordinary user, or choose a data folder that all may reach.");
    }

    List<String> command(List<String> command) {
        List<String> whole = new ArrayList<>(prefix);
        whole.addAll(command);
        return whole;
    }

    private static List<Account> candidates() {
        List<Account> candidates = new ArrayList<>();
        candidates.add(new Account(List.of(), null));
        candidates.add(new Account(List.of("unshare", "-U"), 0));
        nobody("-u").ifPresent(user -> {
            String group = nobody("-g").orElse(user);
            List<String> setpriv = List.of("setpriv", "--reuid=" + user, "--regid=" + group, "--clear-groups");
            candidates.add(new Account(setpriv, Integer.valueOf(user)));
        });
        return candidates;
    }

    private static Optional<String> nobody(String what) {
        return Optional.ofNullable(Command.output(List.of("id", what, "nobody")));
    }

    private boolean isNotRoot() {
        String user = Command.output(command(WHO));
        return user != null && !user.equals("0");
    }

    private void takeOver(Path dataFolder, Path postgresFolder) throws IOException {
        if (owner == null || (owner == 0 && owner.equals(Files.getAttribute(postgresFolder, "unix:uid")))) {
            return;
        }
        try (Stream<Path> all = Files.walk(postgresFolder)) {
            for (Path path : (Iterable<Path>) all::iterator) {
                Files.setAttribute(path, "unix:uid", owner, NOFOLLOW_LINKS);
            }
        }
        Files.setAttribute(dataFolder, "unix:uid", owner);
    }
}
