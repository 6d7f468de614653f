package org.annals.standalone.access;

import jakarta.servlet.DispatcherType;
import org.annals.kernel.access.Forbidden;
import org.annals.kernel.access.Permission;
import org.annals.standalone.datafolder.DataFolder;
import org.annals.standalone.web.ProblemWriter;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.security.authorization.AuthorizationDecision;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;

/**
 * Everything wants somebody who is known, but for the health and the description of the API, which show no data. What whoever
 * is known may do says the {@link Gate}.
 */
@Configuration(proxyBeanMethods = false)
class AccessConfiguration {

    static final String[] OPEN = {"/actuator/health/**", "/v3/api-docs/**", "/swagger-ui/**", "/swagger-ui.html"};

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
                        .requestMatchers("/actuator/**")
                        .access((caller, request) -> new AuthorizationDecision(
                                SignedIn.caller(caller.get()).may(Permission.SEE_METRICS)))
                        .anyRequest()
                        .authenticated())
                .addFilterBefore(new BearerFilter(token), AuthorizationFilter.class)
                .exceptionHandling(refused -> refused.authenticationEntryPoint((request, response, exception) -> {
                            response.setHeader(HttpHeaders.WWW_AUTHENTICATE, "Bearer");
                            problems.write(
                                    response, HttpStatus.UNAUTHORIZED, "UNAUTHENTICATED", "A bearer token is needed.");
                        })
                        .accessDeniedHandler((request, response, exception) -> problems.write(
                                response,
                                HttpStatus.FORBIDDEN,
                                "FORBIDDEN",
                                new Forbidden(Permission.SEE_METRICS).sentence())))
                .build();
    }
}
