package org.annals.standalone.session;

import io.github.bucket4j.TimeMeter;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.Duration;
import java.util.Set;
import org.annals.standalone.account.Accounts;
import org.annals.standalone.limits.Pace;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpHeaders;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.web.csrf.CsrfFilter;
import org.springframework.security.web.csrf.HttpSessionCsrfTokenRepository;

@Configuration(proxyBeanMethods = false)
class SessionConfiguration {

    private static final Set<String> CHANGE_NOTHING = Set.of("GET", "HEAD", "OPTIONS", "TRACE");

    @Bean
    Sessions sessions(Accounts accounts, @Value("${annals.sessions.longest}") Duration longest) {
        return new Sessions(accounts, Clock.systemUTC(), longest);
    }

    @Bean
    SignIn signIn(
            Accounts accounts,
            PasswordEncoder passwords,
            @Value("${annals.sessions.attempts-a-minute}") int attemptsAMinute) {
        Pace ofAddress = new Pace(attemptsAMinute, TimeMeter.SYSTEM_NANOTIME);
        return new SignIn(accounts::find, passwords, new LockOut(Clock.systemUTC()), ofAddress);
    }

    /** Another site can make a browser send our cookie, but cannot read the token that has to come with it. */
    @Bean
    Customizer<HttpSecurity> sessionsInRequests(Sessions sessions) {
        return http -> http.addFilterBefore(new SessionFilter(sessions), CsrfFilter.class)
                .csrf(csrf -> csrf.csrfTokenRepository(new HttpSessionCsrfTokenRepository())
                        .requireCsrfProtectionMatcher(SessionConfiguration::ridesOnASession));
    }

    /** To sign in takes a password, in a form of body that no form of another site can send. */
    private static boolean ridesOnASession(HttpServletRequest request) {
        return !CHANGE_NOTHING.contains(request.getMethod())
                && request.getHeader(HttpHeaders.AUTHORIZATION) == null
                && request.getSession(false) != null
                && !request.getRequestURI().equals(SessionController.SESSION);
    }
}
