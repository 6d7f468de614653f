package org.annals.standalone.restore;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.util.Map;
import org.annals.standalone.axon.AxonServerRestorableEvents;
import org.annals.standalone.datafolder.DataFolder;
import org.annals.standalone.eventstore.JdbcRestorableEvents;
import org.annals.standalone.eventstore.RestorableEvents;
import org.annals.standalone.postgres.DatabaseAddress;
import org.annals.standalone.settings.AnnalsSettings;
import org.axonframework.axonserver.connector.AxonServerConfiguration;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;

/**
 * A start of its own, with the data folder and its database and nothing else: the server itself would write its first
 * event before any other could be put back. Settings are the server's, and {@code annals.restore} names the file.
 */
public final class RestoreLog {

    private RestoreLog() {}

    public static void main(String[] args) {
        SpringApplication application = new SpringApplication(Parts.class);
        application.setWebApplicationType(WebApplicationType.NONE);
        application.setLogStartupInfo(false);
        // That Axon Server does not answer is said in one sentence.
        application.setDefaultProperties(
                Map.of("logging.level.root", "warn", "logging.level.io.axoniq.axonserver.connector", "error"));
        application.addListeners(new RestoreChecks());
        System.exit(run(application, args));
    }

    private static int run(SpringApplication application, String... args) {
        try (ConfigurableApplicationContext parts = application.run(args)) {
            RestoreReport report = new RestoreReport(stream(FileDescriptor.out), stream(FileDescriptor.err));
            return report.of(FileToRestore.of(parts.getEnvironment()), parts.getBean(RestorableEvents.class));
        }
    }

    private static PrintStream stream(FileDescriptor descriptor) {
        return new PrintStream(new FileOutputStream(descriptor), true, UTF_8);
    }

    /** No {@code @Configuration}: the server, which looks for those everywhere, must not find it. */
    @EnableConfigurationProperties({AnnalsSettings.class, AxonServerConfiguration.class})
    @ComponentScan({"org.annals.standalone.datafolder", "org.annals.standalone.postgres"})
    static class Parts {

        @Bean(destroyMethod = "close")
        @ConditionalOnBooleanProperty(name = "axon.axonserver.enabled", havingValue = false)
        RestorableEvents restorableEvents(DatabaseAddress address) {
            return JdbcRestorableEvents.at(address);
        }

        @Bean(destroyMethod = "close")
        @ConditionalOnBooleanProperty(name = "axon.axonserver.enabled")
        RestorableEvents restorableEventsOfAxonServer(AxonServerConfiguration settings, DataFolder data) {
            return AxonServerRestorableEvents.at(settings, data.path());
        }
    }
}
