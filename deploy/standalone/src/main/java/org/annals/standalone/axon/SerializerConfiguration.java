package org.annals.standalone.axon;

import java.util.function.UnaryOperator;
import org.annals.kernel.sealing.PersonalAtRest;
import org.annals.kernel.sealing.Sealing;
import org.axonframework.serialization.jackson3.Jackson3SerializerCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.jsontype.BasicPolymorphicTypeValidator;
import tools.jackson.databind.jsontype.PolymorphicTypeValidator;

/**
 * Events, messages and tokens are JSON by Jackson 3: see {@code axon.serializer.*}. Tables have their keys in order: so the
 * same metadata are the same bytes, whoever writes them.
 */
@Configuration(proxyBeanMethods = false)
class SerializerConfiguration {

    /** Axon takes one customizer, so all of them are here. */
    @Bean
    Jackson3SerializerCustomizer storedJson(Sealing sealing) {
        return storedJson(sealing::open);
    }

    /**
     * A token that is wrapped in another, as in a replay, names its class; without the known types, it could not be read
     * back. Personal data stays sealed until somebody asks for it.
     */
    static Jackson3SerializerCustomizer storedJson(UnaryOperator<String> opener) {
        PolymorphicTypeValidator known = BasicPolymorphicTypeValidator.builder()
                .allowIfSubType("org.axonframework.")
                .allowIfSubType("org.annals.")
                .build();
        return json -> json.polymorphicTypeValidator(known)
                .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
                .addModule(new PersonalAtRest(opener));
    }
}
