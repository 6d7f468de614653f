package org.annals.command.rest;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.context.SpringBootTest;

/** A test against the command side with real buses and aggregates; all such tests share one. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(
        classes = {CommandSide.class, Api.class, Provider.class},
        properties = {
            "annals.data=target/annals-data",
            "axon.axonserver.enabled=false",
            "axon.serializer.general=jackson3",
            "axon.serializer.events=jackson3",
            "axon.serializer.messages=jackson3",
            "axoniq.update-checker.disabled=true",
            "disable-axoniq-console-message=true",
            "spring.main.banner-mode=off",
            "logging.level.root=warn",
            "logging.level.org.axonframework.modelling.command.AbstractRepository=error"
        })
@interface CommandSideTest {}
