package org.annals.kernel.sealing;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.GeneralSecurityException;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.annals.kernel.event.DomainEvent;
import org.annals.kernel.personal.Personal;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Seals the personal data in events before they are written, and opens what somebody asks for. */
public final class Sealing {

    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();

    private final PersonKeys keys;

    public Sealing(PersonKeys keys) {
        this.keys = keys;
    }

    /** Whether events of the type can hold personal data. */
    public static boolean concerns(Class<?> event) {
        return !SealedFields.of(event).isEmpty();
    }

    /** Sees to it that there are keys for these events, which are about to be written. */
    public void prepare(Stream<Unsealed> events) {
        Set<String> subjects = events.filter(it -> concerns(it.event().getClass()))
                .map(it -> Subject.of(it.event(), it.id()))
                .collect(Collectors.toSet());
        if (!subjects.isEmpty()) {
            keys.provide(subjects);
        }
    }

    /** An event with its id, before it is written. */
    public record Unsealed(String id, DomainEvent event) {}

    /**
     * The same JSON with its personal data sealed, or erased if that is what happened to the person.
     *
     * @param json the event in UTF-8, as it is written by the event serializer
     */
    public byte[] seal(Unsealed event, byte[] json) {
        ObjectNode tree = (ObjectNode) JSON.readTree(json);
        String subject = Subject.of(event.event(), event.id());
        Optional<PersonKey> key = keys.find(subject);
        for (SealedFields.Field field : SealedFields.of(event.event().getClass())) {
            field.read(tree)
                    .map(text -> key.map(it -> sealed(it, subject, event.id(), field.name(), text))
                            .orElse(Personal.ERASED.stored()))
                    .ifPresent(text -> field.write(tree, text));
        }
        return JSON.writeValueAsBytes(tree);
    }

    private static String sealed(PersonKey key, String subject, String event, String field, String text) {
        byte[] box = key.seal(text.getBytes(UTF_8), Seal.binding(subject, event, field));
        return new Seal(subject, event, field, box).text();
    }

    /**
     * What was sealed; other texts stay what they are.
     *
     * @throws SealBroken if it was changed
     * @throws KeyUnknown if the keys at hand are not those of this event store
     */
    public String open(String text) {
        return Seal.read(text)
                .map(seal ->
                        keys.find(seal.subject()).map(key -> open(key, seal)).orElse(Personal.ERASED.stored()))
                .orElse(text);
    }

    private static String open(PersonKey key, Seal seal) {
        try {
            return new String(key.open(seal.box(), seal.binding()), UTF_8);
        } catch (GeneralSecurityException e) {
            throw new SealBroken(seal.event());
        }
    }

    /**
     * Checks that what is sealed in an event was sealed for it.
     *
     * @param type the class of the event
     * @param json the event as it is stored, in UTF-8
     * @throws SealBroken if it was moved there
     */
    public static void requireInPlace(String event, Class<?> type, byte[] json) {
        if (!Seal.mayBeIn(json)) {
            return;
        }
        ObjectNode tree = (ObjectNode) JSON.readTree(json);
        boolean moved = SealedFields.of(type).stream()
                .anyMatch(field -> field.read(tree)
                        .flatMap(Seal::read)
                        .filter(seal -> !seal.standsIn(event, field.name()))
                        .isPresent());
        if (moved) {
            throw new SealBroken(event);
        }
    }
}
