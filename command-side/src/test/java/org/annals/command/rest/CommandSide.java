package org.annals.command.rest;

import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.axonframework.eventsourcing.eventstore.inmemory.InMemoryEventStorageEngine;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;

/** The command side as it is, on events in memory. */
@SpringBootConfiguration
@EnableAutoConfiguration
@ComponentScan("org.annals.command")
class CommandSide {

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
