package org.annals.standalone.session;

import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.annals.standalone.account.Account;
import org.annals.standalone.datafolder.SharedFolder;

/** Several processes that share a folder, a clock and accounts; whoever asks for a part of it twice has two processes. */
record Installation(Path shared, MovingClock clock, Map<String, Account> accounts) {

    static final Duration IDLE = Duration.ofMinutes(30);
    static final Duration LONGEST = Duration.ofHours(12);

    Installation(Path shared) {
        this(shared, new MovingClock(), new HashMap<>());
    }

    SignInFolder folder() {
        return SignInFolder.in(new SharedFolder(shared), IDLE, clock);
    }

    LockOut lockOut() {
        SignInFolder folder = folder();
        return new LockOut(folder.failures(), folder.counting(), clock);
    }

    Sessions sessions() {
        return sessions(false);
    }

    Sessions sessions(boolean insideTlsOnly) {
        KeptSessions kept = new KeptSessions(folder().sessions(), IDLE, clock);
        return new Sessions(name -> Optional.ofNullable(accounts.get(name)), kept, clock, LONGEST, insideTlsOnly);
    }
}
