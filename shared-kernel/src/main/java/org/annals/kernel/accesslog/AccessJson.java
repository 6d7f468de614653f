package org.annals.kernel.accesslog;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.json.JsonMapper;

/** An access as a line of the log. */
final class AccessJson {

    private static final JsonMapper JSON = JsonMapper.builder()
            .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
            .changeDefaultPropertyInclusion(always -> always.withValueInclusion(JsonInclude.Include.NON_NULL))
            .build();

    private AccessJson() {}

    static String write(Access access) {
        return JSON.writeValueAsString(access);
    }

    /** Empty if the line was not written to its end. */
    static Optional<Access> read(String line) {
        try {
            return Optional.ofNullable(JSON.readValue(line, Access.class));
        } catch (JacksonException e) {
            return Optional.empty();
        }
    }
}
