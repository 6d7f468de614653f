package org.annals.standalone.access;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.annals.kernel.access.Forbidden;
import org.annals.kernel.access.Permission;
import org.annals.standalone.datafolder.SharedFolder;
import org.annals.standalone.web.ProblemWriter;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authorization.AuthorizationDecision;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.security.web.context.RequestAttributeSecurityContextRepository;
import org.springframework.security.web.csrf.CsrfException;

/**
 * Everything wants somebody who is known, but for the health and the description of the API, which show no data, and for
 * signing in. What whoever is known may do says the {@link Gate}. Ways of being known other than the token in the shared folder
 * are beans that add to this chain.
 */
@Configuration(proxyBeanMethods = false)
class AccessConfiguration {

    static final String[] OPEN = {"/actuator/health/**", "/v3/api-docs/**", "/swagger-ui/**", "/swagger-ui.html"};

    private static final String SIGN_IN = "/api/session";

    @Bean
    SecurityFilterChain access(HttpSecurity http, SharedFolder shared, ProblemWriter problems) throws Exception {
        AccessToken token = new AccessToken(shared.secret("admin.token").value());
        // Who asks is found anew for each request.
        return http.securityContext(it -> it.securityContextRepository(new RequestAttributeSecurityContextRepository()))
                .requestCache(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .anonymous(anonymous -> anonymous.principal("anonymous"))
                .authorizeHttpRequests(requests -> requests.dispatcherTypeMatchers(DispatcherType.ERROR)
                        .permitAll()
                        .requestMatchers(OPEN)
                        .permitAll()
                        .requestMatchers(HttpMethod.POST, SIGN_IN)
                        .permitAll()
                        .requestMatchers("/actuator/**")
                        .access((caller, request) -> new AuthorizationDecision(
                                SignedIn.caller(caller.get()).may(Permission.SEE_METRICS)))
                        .anyRequest()
                        .authenticated())
                .addFilterBefore(new BearerFilter(token, BearerFilter.ADMIN), AuthorizationFilter.class)
                .exceptionHandling(refused -> refused.authenticationEntryPoint((request, response, exception) -> {
                            response.setHeader(HttpHeaders.WWW_AUTHENTICATE, challenge(request));
                            problems.write(
                                    response,
                                    HttpStatus.UNAUTHORIZED,
                                    "UNAUTHENTICATED",
                                    "A bearer token is needed, or somebody who is signed in.");
                        })
                        .accessDeniedHandler((request, response, exception) -> deny(response, exception, problems)))
                .build();
    }

    /** As RFC 6750 has it. */
    private static String challenge(HttpServletRequest request) {
        return BearerToken.of(request).isPresent() ? "Bearer error=\"invalid_token\"" : "Bearer";
    }

    private static void deny(HttpServletResponse response, AccessDeniedException exception, ProblemWriter problems)
            throws IOException {
        if (exception instanceof CsrfException) {
            problems.write(
                    response,
                    HttpStatus.FORBIDDEN,
                    "CSRF_TOKEN_NEEDED",
                    "In a session, what changes something wants the header X-CSRF-TOKEN with the csrf_token of GET /api/session.");
        } else {
            problems.write(
                    response, HttpStatus.FORBIDDEN, "FORBIDDEN", new Forbidden(Permission.SEE_METRICS).sentence());
        }
    }
}
