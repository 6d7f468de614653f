package org.annals.command.erasure;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import org.annals.command.participant.ParticipantCommand.EraseParticipant;
import org.annals.command.request.InvalidRequest;
import org.annals.kernel.identifier.ParticipantId;
import org.annals.kernel.participant.ParticipantEvent.RegistrationReceived;
import org.annals.kernel.participant.Registration;
import org.annals.kernel.personal.Personal;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Makes the request to erase a participant, with all that has to be known for it, and carries it out. */
@Component
public class Erasures {

    private final EventStore events;
    private final NamingTexts texts;
    private final WhenErasedThenDestroyKeys keys;
    private final Period keptFor;

    /** @param keptFor how long data has to be kept after the last day on which anything happened to the participant; ISO 8601 */
    Erasures(
            EventStore events,
            NamingTexts texts,
            WhenErasedThenDestroyKeys keys,
            @Value("${annals.retention.at-least:P0D}") String keptFor) {
        this.events = events;
        this.texts = texts;
        this.keys = keys;
        this.keptFor = Period.parse(keptFor);
    }

    /** @throws InvalidRequest if the reason, which outlasts the person's data, names the person */
    public EraseParticipant request(ParticipantId participant, Personal reason, String decidedBy, LocalDate on) {
        Names names = Names.of(registrations(participant));
        if (names.standIn(reason)) {
            throw new InvalidRequest("reason", "must not name the person, since it is kept");
        }
        return new EraseParticipant(participant, reason, texts.of(names), keptFor, decidedBy, on);
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
