package org.annals.standalone.token;

import org.annals.standalone.web.ProblemWriter;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.web.access.intercept.AuthorizationFilter;

/** Only with an issuer: without one, nothing of this is loaded. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnProperty("annals.tokens.issuer")
class TokenConfiguration {

    @Bean
    Tokens tokens(TokenSettings settings) {
        return Tokens.of(settings.checked());
    }

    @Bean
    Customizer<HttpSecurity> tokensInRequests(Tokens tokens, ProblemWriter problems) {
        return http -> http.addFilterBefore(new TokenFilter(tokens, problems), AuthorizationFilter.class);
    }
}
