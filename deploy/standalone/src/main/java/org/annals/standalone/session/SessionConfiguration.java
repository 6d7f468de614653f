package org.annals.standalone.session;

import io.github.bucket4j.TimeMeter;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.Duration;
import java.util.Set;
import org.annals.standalone.account.Accounts;
import org.annals.standalone.datafolder.SharedFolder;
import org.annals.standalone.limits.Pace;
import org.annals.standalone.web.ProblemWriter;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.web.server.autoconfigure.ServerProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpHeaders;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.web.csrf.CsrfFilter;

/** By the settings that a servlet container would have for sessions of its own, of which there are none. */
@Configuration(proxyBeanMethods = false)
@EnableScheduling
class SessionConfiguration {

    private static final Set<String> CHANGE_NOTHING = Set.of("GET", "HEAD", "OPTIONS", "TRACE");
    private static final Clock CLOCK = Clock.systemUTC();

    @Bean
    SignInFolder signInFolder(
            SharedFolder shared, ServerProperties server, @Value("${annals.sessions.longest}") Duration longest) {
        return SignInFolder.in(shared, idle(server, longest), CLOCK);
    }

    @Bean
    Sessions sessions(
            Accounts accounts,
            SignInFolder folder,
            ServerProperties server,
            @Value("${annals.sessions.longest}") Duration longest) {
        KeptSessions kept = new KeptSessions(folder.sessions(), idle(server, longest), CLOCK);
        boolean insideTlsOnly =
                Boolean.TRUE.equals(server.getServlet().getSession().getCookie().getSecure());
        return new Sessions(accounts::find, kept, CLOCK, longest, insideTlsOnly);
    }

    @Bean
    SignIn signIn(
            Accounts accounts,
            PasswordEncoder passwords,
            SignInFolder folder,
            @Value("${annals.sessions.attempts-a-minute}") int attemptsAMinute) {
        Pace ofAddress = new Pace(attemptsAMinute, TimeMeter.SYSTEM_NANOTIME);
        LockOut ofAccount = new LockOut(folder.failures(), folder.counting(), CLOCK);
        return new SignIn(accounts::find, passwords, ofAccount, ofAddress);
    }

    /** Another site can make a browser send our cookie, but cannot read the token that has to come with it. */
    @Bean
    Customizer<HttpSecurity> sessionsInRequests(Sessions sessions, ProblemWriter problems) {
        return http -> http.addFilterBefore(new SessionFilter(sessions, problems), CsrfFilter.class)
                .sessionManagement(it -> it.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .csrf(csrf -> csrf.csrfTokenRepository(new SessionCsrf(sessions))
                        .requireCsrfProtectionMatcher(it -> ridesOnASession(it, sessions)));
    }

    /** To sign in takes a password, in a form of body that no form of another site can send. */
    private static boolean ridesOnASession(HttpServletRequest request, Sessions sessions) {
        return !CHANGE_NOTHING.contains(request.getMethod())
                && request.getHeader(HttpHeaders.AUTHORIZATION) == null
                && sessions.current(request).isPresent()
                && !request.getRequestURI().equals(SessionController.SESSION);
    }

    /** For a container, none and zero mean for ever. */
    private static Duration idle(ServerProperties server, Duration longest) {
        @Nullable Duration idle = server.getServlet().getSession().getTimeout();
        return idle == null || !idle.isPositive() ? longest : idle;
    }
}
