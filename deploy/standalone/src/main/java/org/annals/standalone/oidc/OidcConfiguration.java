package org.annals.standalone.oidc;

import java.time.Clock;
import org.annals.standalone.datafolder.SharedFolder;
import org.annals.standalone.session.Sessions;
import org.annals.standalone.token.IssuerKeys;
import org.annals.standalone.web.ProblemWriter;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.ObjectPostProcessor;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.client.registration.ClientRegistrations;
import org.springframework.security.oauth2.client.registration.InMemoryClientRegistrationRepository;
import org.springframework.security.oauth2.client.registration.SupplierClientRegistrationRepository;
import org.springframework.security.oauth2.client.web.DefaultOAuth2AuthorizationRequestResolver;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizationRequestCustomizers;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizationRequestRedirectFilter;
import org.springframework.security.oauth2.core.ClientAuthenticationMethod;
import org.springframework.security.oauth2.jwt.JwtDecoderFactory;

/**
 * Only with an issuer: without one, nothing of this is loaded. Spring Security leads people to the issuer and back, with a code
 * that is of use to nobody else (PKCE), and checks what comes of it.
 */
@Configuration(proxyBeanMethods = false)
@ConditionalOnProperty("annals.oidc.issuer")
class OidcConfiguration {

    private static final String REGISTRATION = "annals";
    private static final String BEGIN = OAuth2AuthorizationRequestRedirectFilter.DEFAULT_AUTHORIZATION_REQUEST_BASE_URI;

    /** Asks the issuer for its metadata when the first one signs in: it may start after us. */
    @Bean
    ClientRegistrationRepository issuer(OidcSettings settings) {
        settings.checked();
        return new SupplierClientRegistrationRepository(
                () -> new InMemoryClientRegistrationRepository(registration(settings)));
    }

    @Bean
    JwtDecoderFactory<ClientRegistration> identities(OidcSettings settings) {
        return new Identities(settings);
    }

    @Bean
    Customizer<HttpSecurity> signInWithIssuer(
            ClientRegistrationRepository issuer,
            OidcSettings settings,
            Sessions sessions,
            SharedFolder shared,
            ProblemWriter problems) {
        DefaultOAuth2AuthorizationRequestResolver requests =
                new DefaultOAuth2AuthorizationRequestResolver(issuer, BEGIN);
        requests.setAuthorizationRequestCustomizer(OAuth2AuthorizationRequestCustomizers.withPkce());
        SealedSignIn sealed = new SealedSignIn(shared.secret("sign-in.key"), Clock.systemUTC());
        Arrivals arrivals = new Arrivals(settings, sessions, problems);
        return http -> http.oauth2Login(login -> login
                // else a page would be made of all issuers, which would have to be asked at once
                .loginPage(BEGIN + "/" + REGISTRATION)
                .authorizationEndpoint(it -> it.authorizationRequestResolver(requests)
                        .authorizationRequestRepository(new SignInsUnderWay(sealed)))
                .tokenEndpoint(it -> it.accessTokenResponseClient(IssuerRequests.forTokens()))
                .userInfoEndpoint(it -> it.oidcUserService(IssuerRequests.forPeople()))
                .withObjectPostProcessor(new ObjectPostProcessor<OAuth2AuthorizationRequestRedirectFilter>() {
                    @Override
                    public <F extends OAuth2AuthorizationRequestRedirectFilter> F postProcess(F beginning) {
                        beginning.setAuthenticationFailureHandler(new Departures(BEGIN + "/" + REGISTRATION, problems));
                        return beginning;
                    }
                })
                .authorizedClientRepository(new ForgottenClients())
                .successHandler(arrivals)
                .failureHandler(arrivals));
    }

    private static ClientRegistration registration(OidcSettings settings) {
        return ClientRegistrations.fromOidcConfiguration(
                        IssuerKeys.metadata(settings.issuer()).toJSONObject())
                .registrationId(REGISTRATION)
                .clientId(settings.clientId())
                .clientSecret(settings.clientSecret())
                .clientAuthenticationMethod(
                        settings.clientSecret().isBlank()
                                ? ClientAuthenticationMethod.NONE
                                : ClientAuthenticationMethod.CLIENT_SECRET_BASIC)
                .scope(settings.scopes())
                .build();
    }
}
