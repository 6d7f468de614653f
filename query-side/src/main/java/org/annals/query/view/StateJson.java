package org.annals.query.view;

import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.PropertyAccessor;
import tools.jackson.databind.json.JsonMapper;

/**
 * What folds remember, as JSON: in one piece it takes a fifth of the room and of the time that it takes field by field,
 * and it is written by the same rules as the events are.
 */
final class StateJson {

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .changeDefaultPropertyInclusion(it -> it.withValueInclusion(JsonInclude.Include.NON_NULL))
            .changeDefaultVisibility(it -> it.withVisibility(PropertyAccessor.FIELD, Visibility.ANY)
                    .withVisibility(PropertyAccessor.GETTER, Visibility.NONE)
                    .withVisibility(PropertyAccessor.IS_GETTER, Visibility.NONE))
            .build();

    private StateJson() {}

    static byte[] write(Object state) {
        return MAPPER.writeValueAsBytes(state);
    }

    static <S> S read(byte[] json, Class<S> type) {
        return MAPPER.readValue(json, type);
    }
}
