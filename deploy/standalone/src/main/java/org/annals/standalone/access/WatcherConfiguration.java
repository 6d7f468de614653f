package org.annals.standalone.access;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import org.annals.kernel.access.Caller;
import org.annals.kernel.access.Role;
import org.annals.standalone.start.CannotStart;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.web.access.intercept.AuthorizationFilter;

/**
 * A token for whoever collects the metrics, so that they need not have the administrator's: who sends it is {@code watcher},
 * an operator, who sees nobody's data.
 */
@Configuration(proxyBeanMethods = false)
@ConditionalOnProperty("annals.metrics.token-file")
class WatcherConfiguration {

    private static final Caller WATCHER = new Caller("watcher", Set.of(Role.OPERATOR));
    private static final int SHORTEST = 20;

    @Bean
    Customizer<HttpSecurity> tokenOfWatcher(@Value("${annals.metrics.token-file}") String file) {
        BearerFilter filter = new BearerFilter(new AccessToken(read(file)), WATCHER);
        return http -> http.addFilterBefore(filter, AuthorizationFilter.class);
    }

    /** @throws CannotStart if there is none, or one that could be guessed */
    static String read(String file) {
        String token;
        try {
            token = Files.readString(Path.of(file)).strip();
        } catch (IOException e) {
            throw new CannotStart("annals.metrics.token-file is %s, which cannot be read.".formatted(file));
        }
        if (token.length() < SHORTEST) {
            throw new CannotStart("The token in %s has fewer than %d characters.".formatted(file, SHORTEST));
        }
        return token;
    }
}
