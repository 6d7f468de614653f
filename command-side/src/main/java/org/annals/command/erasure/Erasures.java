package org.annals.command.erasure;

import java.time.LocalDate;
import java.time.Period;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.annals.command.participant.ParticipantCommand.EraseParticipant;
import org.annals.command.request.InvalidRequest;
import org.annals.kernel.identifier.ParticipantId;
import org.annals.kernel.participant.ParticipantEvent.RegistrationReceived;
import org.annals.kernel.participant.Registration;
import org.annals.kernel.personal.Personal;
import org.annals.kernel.retention.RetentionRules;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.springframework.stereotype.Component;

/** Makes the request to erase a participant, with all that has to be known for it, and carries it out. */
@Component
public class Erasures {

    private final EventStore events;
    private final NamingTexts texts;
    private final WhenErasedThenDestroyKeys keys;
    private final Period keptFor;

    Erasures(EventStore events, NamingTexts texts, WhenErasedThenDestroyKeys keys, RetentionRules rules) {
        this.events = events;
        this.texts = texts;
        this.keys = keys;
        this.keptFor = rules.atLeast();
    }

    /** @throws InvalidRequest if the reason, which outlasts the person's data, names the person */
    public EraseParticipant request(ParticipantId participant, Personal reason, String decidedBy, LocalDate on) {
        Names names = Names.of(registrations(participant));
        if (names.standIn(reason)) {
            throw new InvalidRequest("reason", "must not name the person, since it is kept");
        }
        return requests(Map.of(participant, names), reason, keptFor, decidedBy, on)
                .getFirst();
    }

    /**
     * The same for many people at once, for a reason that names nobody; the log is read once for all of them.
     *
     * @param due after how long without anything happening they may go: whoever does something meanwhile stays
     */
    public List<EraseParticipant> requests(
            Collection<ParticipantId> people, Personal reason, Period due, String decidedBy, LocalDate on) {
        Map<ParticipantId, Names> names = new LinkedHashMap<>();
        people.forEach(it -> names.put(it, Names.of(registrations(it))));
        return requests(names, reason, due, decidedBy, on);
    }

    /** Whether a text names any of these people. */
    public Predicate<Personal> naming(Collection<ParticipantId> people) {
        return Names.of(
                people.stream().flatMap(it -> registrations(it).stream()).toList())::standIn;
    }

    private List<EraseParticipant> requests(
            Map<ParticipantId, Names> people, Personal reason, Period kept, String decidedBy, LocalDate on) {
        Map<ParticipantId, List<String>> naming = texts.of(people);
        return people.keySet().stream()
                .map(it -> new EraseParticipant(it, reason, naming.getOrDefault(it, List.of()), kept, decidedBy, on))
                .toList();
    }

    /** Destroys the keys of an erasure that is recorded; when it returns, nobody can read the data any more. */
    public void carryOut(EraseParticipant recorded) {
        keys.destroy(recorded.participant(), recorded.texts());
    }

    private List<Registration> registrations(ParticipantId participant) {
        return events.readEvents(participant.value(), 0)
                .asStream()
                .filter(event -> event.getPayload() instanceof RegistrationReceived)
                .map(event -> ((RegistrationReceived) event.getPayload()).registration())
                .toList();
    }
}
