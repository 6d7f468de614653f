package org.annals.standalone.postgres;

import org.annals.standalone.settings.AnnalsSettings;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** A PostgreSQL that somebody else runs. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnProperty(name = "annals.event-store", havingValue = "postgres")
class ExternalPostgresConfiguration {

    @Bean
    DatabaseAddress databaseAddress(AnnalsSettings settings) {
        AnnalsSettings.Postgres postgres = settings.postgres();
        return new DatabaseAddress(postgres.url(), postgres.username(), postgres.password());
    }
}
