package org.annals.command.rest;

import java.time.Clock;
import org.annals.kernel.qualification.QualificationFiles;
import org.annals.kernel.qualification.Qualifications;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.axonframework.eventsourcing.eventstore.inmemory.InMemoryEventStorageEngine;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;

/** The command side as it is, on events in memory. */
@SpringBootConfiguration
@EnableAutoConfiguration
@ComponentScan("org.annals.command")
class CommandSide {

    @Bean
    @ConditionalOnMissingBean
    Clock clock() {
        return Clock.systemUTC();
    }

    @Bean
    @ConditionalOnMissingBean
    Qualifications qualifications() {
        return QualificationFiles.onClassPath();
    }

    @Bean
    EventStorageEngine eventStorageEngine() {
        return new InMemoryEventStorageEngine();
    }

    @Bean
    KeysInMemory personKeys() {
        return new KeysInMemory();
    }

    @Bean
    DaysInMemory accessLogDays() {
        return new DaysInMemory();
    }
}
