package org.annals.standalone.postgres;

import java.nio.file.Path;
import org.annals.standalone.datafolder.DataFolder;
import org.annals.standalone.settings.AnnalsSettings;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Spring closes what depends on the database first, and PostgreSQL after it. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnProperty(name = "annals.event-store", havingValue = "embedded")
class EmbeddedPostgresConfiguration {

    @Bean(destroyMethod = "close")
    EmbeddedPostgres embeddedPostgres(DataFolder data, AnnalsSettings settings) {
        String programs = settings.postgres().binaries();
        Path cache = programs.isBlank()
                ? data.folder("postgres").resolve("programs")
                : Path.of(programs).toAbsolutePath();
        return EmbeddedPostgres.start(data, cache);
    }

    @Bean
    DatabaseAddress databaseAddress(EmbeddedPostgres postgres) {
        return postgres.address();
    }
}
