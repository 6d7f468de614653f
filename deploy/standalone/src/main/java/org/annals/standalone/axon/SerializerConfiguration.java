package org.annals.standalone.axon;

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

    /** A token that is wrapped in another, as in a replay, names its class; without this, it could not be read back. */
    @Bean
    Jackson3SerializerCustomizer knownTypesAndKeysInOrder() {
        PolymorphicTypeValidator known = BasicPolymorphicTypeValidator.builder()
                .allowIfSubType("org.axonframework.")
                .allowIfSubType("org.annals.")
                .build();
        return json -> json.polymorphicTypeValidator(known).enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS);
    }
}
