package org.annals.query.subjectaccess;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.annals.kernel.identifier.ParticipantId;
import org.annals.kernel.participant.ParticipantEvent.RegistrationReceived;
import org.annals.query.view.LoggedEvent;

/** Tells which events are about one person: their own, and those of cohorts, reviews and rows that name them. */
record Person(ParticipantId id, Pattern names) {

    /** @param own the events of the person's own streams */
    static Person of(ParticipantId id, List<LoggedEvent> own) {
        Stream<String> trns = own.stream()
                .filter(event -> event.event() instanceof RegistrationReceived)
                .map(event -> ((RegistrationReceived) event.event())
                        .registration()
                        .trn()
                        .value());
        String any = Stream.concat(Stream.of(id.uuid()), trns)
                .distinct()
                .map(Pattern::quote)
                .collect(Collectors.joining("|"));
        return new Person(id, Pattern.compile("(?<![0-9A-Za-z])(" + any + ")(?![0-9A-Za-z])"));
    }

    /** A TRN in somebody else's event is a coincidence of digits, and that event is not this person's to see. */
    boolean isConcernedBy(LoggedEvent event) {
        return event.participant()
                .map(id::equals)
                .orElseGet(() -> Contents.of(event.event()).values().stream()
                        .anyMatch(it -> names.matcher(it).find()));
    }
}
