package org.annals.command.retention;

import org.annals.kernel.retention.RetentionRules;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;

/** The rules as they stand in the settings. */
@Configuration(proxyBeanMethods = false)
class RetentionConfiguration {

    @Bean
    RetentionRules retentionRules(Environment settings) {
        return RetentionRules.of(settings::getProperty);
    }
}
