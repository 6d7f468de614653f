package org.annals.standalone.session;

import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import org.annals.standalone.session.FadingFiles.Found;

/** The sessions that there are, each in a file that is written once and gone when it was idle for long. */
final class KeptSessions {

    private static final Duration TOUCHED_AT_MOST_EVERY = Duration.ofMinutes(1);
    private static final int TOUCHED_AT_LEAST = 10;

    private final FadingFiles files;
    private final Duration touchedEvery;
    private final Clock clock;

    /** @param idle how long a session lasts that nobody uses */
    KeptSessions(FadingFiles files, Duration idle, Clock clock) {
        this.files = files;
        Duration part = idle.dividedBy(TOUCHED_AT_LEAST);
        this.touchedEvery = part.compareTo(TOUCHED_AT_MOST_EVERY) < 0 ? part : TOUCHED_AT_MOST_EVERY;
        this.clock = clock;
    }

    /** Whoever finds one uses it. */
    Optional<Begun> find(SessionId id) {
        return files.find(id.value()).flatMap(it -> {
            Optional<Begun> begun = Begun.read(it.content());
            begun.ifPresent(used -> touch(id, it));
            return begun;
        });
    }

    void keep(SessionId id, Begun begun) {
        files.write(id.value(), begun.json());
    }

    void remove(SessionId id) {
        files.remove(id.value());
    }

    private void touch(SessionId id, Found found) {
        if (found.touched().plus(touchedEvery).isBefore(clock.instant())) {
            files.touch(id.value());
        }
    }
}
