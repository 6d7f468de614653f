package org.annals.standalone.session;

import static tools.jackson.databind.DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES;
import static tools.jackson.databind.DeserializationFeature.FAIL_ON_NULL_CREATOR_PROPERTIES;

import java.util.Optional;
import java.util.UUID;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/**
 * What is kept of a session while it lasts; it never changes.
 *
 * @param csrfToken that has to come with whatever changes something
 */
record Begun(Session session, String csrfToken) {

    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(FAIL_ON_MISSING_CREATOR_PROPERTIES, FAIL_ON_NULL_CREATOR_PROPERTIES)
            .build();

    /** With a token of its own. */
    static Begun by(Session session) {
        return new Begun(session, UUID.randomUUID().toString());
    }

    /** Empty if it is not what {@link #json} makes: half of a session is none. */
    static Optional<Begun> read(String json) {
        try {
            return Optional.ofNullable(JSON.readValue(json, Begun.class));
        } catch (JacksonException e) {
            return Optional.empty();
        }
    }

    String json() {
        return JSON.writeValueAsString(this);
    }

    /** Leaves all of it out. */
    @Override
    public String toString() {
        return "Begun";
    }
}
