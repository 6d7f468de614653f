package org.annals.command.identity;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Makes or finds the key before the first request. */
@Configuration(proxyBeanMethods = false)
class IdentityConfiguration {

    @Bean
    ParticipantIds participantIds(IdentityKey key) {
        return new ParticipantIds(key.findOrMake());
    }

    @Bean
    Fingerprints fingerprints(IdentityKey key) {
        return Fingerprints.keyedBy(key.findOrMake());
    }
}
