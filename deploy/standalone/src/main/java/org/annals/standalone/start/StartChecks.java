package org.annals.standalone.start;

import com.mongodb.ConnectionString;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.annals.kernel.retention.RetentionRules;
import org.springframework.boot.EnvironmentPostProcessor;
import org.springframework.boot.SpringApplication;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.MapPropertySource;
import org.springframework.core.env.PropertyResolver;
import org.springframework.scheduling.support.CronExpression;

/**
 * Refuses settings that do not fit together before anything is started, and derives from {@code annals.event-store}
 * whether Axon's connector to Axon Server is on, and from TLS whether cookies go without it.
 */
final class StartChecks implements EnvironmentPostProcessor {

    private static final String EVENT_STORE = "annals.event-store";
    private static final String POSTGRES_URL = "annals.postgres.url";
    private static final String MONGO_URI = "annals.mongo.uri";
    private static final String AXON_SERVERS = "axon.axonserver.servers";
    private static final String VERIFICATION_CRON = "annals.verification.cron";
    private static final String NEVER = "-";
    private static final Set<String> EVENT_STORES = Set.of("embedded", "postgres", "axon-server");

    @Override
    public void postProcessEnvironment(ConfigurableEnvironment environment, SpringApplication application) {
        String eventStore = eventStore(environment);
        checkPostgres(eventStore, environment.getProperty(POSTGRES_URL, ""));
        checkMongo(environment.getProperty(MONGO_URI, ""));
        checkCron(environment.getProperty(VERIFICATION_CRON, NEVER));
        checkRetention(environment);
        boolean axonServer = eventStore.equals("axon-server");
        if (!axonServer && environment.containsProperty(AXON_SERVERS)) {
            throw new WrongSetting(
                    "%s is set, but %s is %s and not axon-server.".formatted(AXON_SERVERS, EVENT_STORE, eventStore));
        }
        Map<String, Object> derived = new HashMap<>(ListenAddress.settings(environment));
        derived.putAll(RoleChecks.settings(environment, eventStore));
        derived.put(EVENT_STORE, eventStore);
        derived.put("axon.axonserver.enabled", axonServer);
        environment.getPropertySources().addFirst(new MapPropertySource("annals derived", derived));
    }

    private static String eventStore(PropertyResolver settings) {
        String eventStore =
                settings.getProperty(EVENT_STORE, "embedded").strip().toLowerCase(Locale.ROOT);
        if (!EVENT_STORES.contains(eventStore)) {
            throw new WrongSetting("%s is %s, which is none of embedded, postgres and axon-server."
                    .formatted(EVENT_STORE, eventStore));
        }
        return eventStore;
    }

    private static void checkPostgres(String eventStore, String url) {
        boolean postgres = eventStore.equals("postgres");
        if (postgres && !url.startsWith("jdbc:postgresql:")) {
            throw new WrongSetting("%s is postgres, so %s must be given as jdbc:postgresql://HOST:PORT/DATABASE."
                    .formatted(EVENT_STORE, POSTGRES_URL));
        }
        if (!postgres && !url.isBlank()) {
            throw new WrongSetting(
                    "%s is set, but %s is %s and not postgres.".formatted(POSTGRES_URL, EVENT_STORE, eventStore));
        }
    }

    private static void checkMongo(String uri) {
        if (uri.isBlank()) {
            return;
        }
        try {
            new ConnectionString(uri);
        } catch (IllegalArgumentException notAnAddress) {
            // The driver's own words may repeat the password.
            throw new WrongSetting("%s is not a MongoDB address as mongodb://HOST:PORT.".formatted(MONGO_URI));
        }
    }

    private static void checkCron(String cron) {
        if (!cron.equals(NEVER) && !CronExpression.isValidExpression(cron)) {
            throw new WrongSetting(
                    "%s is %s, which is neither - nor second, minute, hour, day, month and weekday, as in 0 30 3 * * *."
                            .formatted(VERIFICATION_CRON, cron));
        }
    }

    private static void checkRetention(PropertyResolver settings) {
        try {
            RetentionRules.of(settings::getProperty);
        } catch (IllegalArgumentException cannotBeMeant) {
            throw new WrongSetting(Objects.requireNonNull(cannotBeMeant.getMessage()));
        }
    }
}
