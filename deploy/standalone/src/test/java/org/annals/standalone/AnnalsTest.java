package org.annals.standalone;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.test.context.ContextConfiguration;

/** The whole application on a free port and a data folder of its own; the same one for all tests that want it. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(classes = AnnalsServer.class, webEnvironment = WebEnvironment.RANDOM_PORT)
@ContextConfiguration(initializers = TemporaryData.class)
public @interface AnnalsTest {}
