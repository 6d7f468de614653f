package org.annals.standalone.access;

import jakarta.servlet.DispatcherType;
import org.annals.standalone.datafolder.DataFolder;
import org.annals.standalone.web.ProblemWriter;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;

/** Everything wants the token, but for the health and the description of the API, which show no data. */
@Configuration(proxyBeanMethods = false)
class AccessConfiguration {

    private static final String[] OPEN = {"/actuator/health/**", "/v3/api-docs/**", "/swagger-ui/**", "/swagger-ui.html"
    };

    @Bean
    SecurityFilterChain access(HttpSecurity http, DataFolder data, ProblemWriter problems) throws Exception {
        AccessToken token = new AccessToken(data.secret("admin.token").value());
        return http.sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                // A browser sends the token only when a page of ours does: there is nothing that another site could
                // ride on.
                .csrf(AbstractHttpConfigurer::disable)
                .requestCache(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .anonymous(anonymous -> anonymous.principal("anonymous"))
                .authorizeHttpRequests(requests -> requests.dispatcherTypeMatchers(DispatcherType.ERROR)
                        .permitAll()
                        .requestMatchers(OPEN)
                        .permitAll()
                        .anyRequest()
                        .authenticated())
                .addFilterBefore(new BearerFilter(token), AuthorizationFilter.class)
                .exceptionHandling(refused -> refused.authenticationEntryPoint((request, response, exception) -> {
                    response.setHeader(HttpHeaders.WWW_AUTHENTICATE, "Bearer");
                    problems.write(response, HttpStatus.UNAUTHORIZED, "UNAUTHENTICATED", "A bearer token is needed.");
                }))
                .build();
    }
}
