package org.annals.standalone.session;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import org.annals.standalone.datafolder.OneAtATime;
import org.annals.standalone.datafolder.SharedFolder;
import org.springframework.scheduling.annotation.Scheduled;

/**
 * What of signing in is kept in the shared folder, so that all processes of an installation know it.
 *
 * @param failures by the names that it was tried in vain to sign in as
 * @param counting whose turn it is to count them
 */
record SignInFolder(FadingFiles sessions, FadingFiles failures, OneAtATime counting) {

    /** @param idle how long a session lasts that nobody uses */
    static SignInFolder in(SharedFolder shared, Duration idle, Clock clock) {
        HiddenNames names = new HiddenNames(shared.secret("sessions.key"));
        Path failures = shared.folder("failed-sign-ins");
        return new SignInFolder(
                new FadingFiles(shared.folder("sessions"), names, idle, clock),
                new FadingFiles(failures, names, LockOut.FORGOTTEN_AFTER, clock),
                new OneAtATime(failures.resolve("lock"), SignInProblem::unavailable));
    }

    @Scheduled(initialDelayString = "PT1M", fixedDelayString = "PT10M")
    void sweep() {
        sessions.sweep();
        failures.sweep();
    }
}
