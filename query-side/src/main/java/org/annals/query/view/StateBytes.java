package org.annals.query.view;

import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.PropertyAccessor;
import java.util.function.UnaryOperator;
import org.annals.kernel.sealing.PersonalAtRest;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.smile.SmileFactory;
import tools.jackson.dataformat.smile.SmileMapper;
import tools.jackson.dataformat.smile.SmileWriteFeature;

/**
 * What folds remember, in one piece, which takes a fraction of the time that it takes field by field. It is written by the
 * same rules as the events, but in Smile, JSON's binary form: names and values that come again are written once, and are one
 * object again when they are read.
 */
final class StateBytes {

    static final StateBytes UNOPENED = new StateBytes(UnaryOperator.identity());

    private final SmileMapper mapper;

    /** @param opener opens personal data, which stays sealed here, once somebody asks for it */
    StateBytes(UnaryOperator<String> opener) {
        SmileFactory sharing = SmileFactory.builder()
                .enable(SmileWriteFeature.CHECK_SHARED_STRING_VALUES)
                .build();
        this.mapper = SmileMapper.builder(sharing)
                .addModule(new PersonalAtRest(opener))
                .changeDefaultPropertyInclusion(it -> it.withValueInclusion(JsonInclude.Include.NON_NULL))
                .changeDefaultVisibility(it -> it.withVisibility(PropertyAccessor.FIELD, Visibility.ANY)
                        .withVisibility(PropertyAccessor.GETTER, Visibility.NONE)
                        .withVisibility(PropertyAccessor.IS_GETTER, Visibility.NONE))
                .build();
    }

    static byte[] write(Object state) {
        return UNOPENED.mapper.writeValueAsBytes(state);
    }

    /** What stands there, without knowing of what type it is. */
    static JsonNode tree(byte[] state) {
        return UNOPENED.mapper.readTree(state);
    }

    <S> S read(byte[] state, Class<S> type) {
        return mapper.readValue(state, type);
    }
}
