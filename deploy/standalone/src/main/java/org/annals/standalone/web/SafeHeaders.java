package org.annals.standalone.web;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.Filter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.EnumSet;
import java.util.Map;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;

/**
 * Headers that keep a browser from doing more with an answer than showing it, and from keeping it. They are on every answer,
 * also where Tomcat turns something down by itself. HSTS is Spring Security's, wherever a request came by TLS.
 */
@Configuration(proxyBeanMethods = false)
class SafeHeaders {

    private static final String POLICY = "Content-Security-Policy";

    /** Pages of ours have their style within themselves, and nothing else: no scripts, no frames, nothing from elsewhere. */
    private static final String SHOWN_ONLY =
            "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

    /** The page to try the API has scripts, and asks this server. */
    private static final String TRIED =
            "default-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; object-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

    private static final String TRY_PAGE = "/swagger-ui";

    private static final Map<String, String> ALWAYS = Map.of(
            "X-Content-Type-Options", "nosniff",
            "X-Frame-Options", "DENY",
            "Referrer-Policy", "no-referrer",
            "Permissions-Policy", "camera=(), geolocation=(), microphone=()",
            "Cross-Origin-Opener-Policy", "same-origin",
            "Cross-Origin-Resource-Policy", "same-origin",
            "Cache-Control", "no-store");

    /** Before everything else, and before there is anything of an answer: one that is begun takes no more headers. */
    @Bean
    FilterRegistrationBean<Filter> headersOfEveryAnswer() {
        FilterRegistrationBean<Filter> filter = new FilterRegistrationBean<>((request, response, chain) -> {
            if (request instanceof HttpServletRequest asked && response instanceof HttpServletResponse answer) {
                put(answer);
                if (asked.getRequestURI().startsWith(TRY_PAGE)) {
                    answer.setHeader(POLICY, TRIED);
                }
            }
            chain.doFilter(request, response);
        });
        filter.setDispatcherTypes(EnumSet.of(DispatcherType.REQUEST, DispatcherType.ERROR));
        filter.setOrder(Ordered.HIGHEST_PRECEDENCE);
        return filter;
    }

    /** Those of Spring Security say the same in more words. */
    @Bean
    Customizer<HttpSecurity> noOtherCacheControl() {
        return http -> http.headers(headers -> headers.cacheControl(HeadersConfigurer.CacheControlConfig::disable));
    }

    static void put(HttpServletResponse response) {
        ALWAYS.forEach(response::setHeader);
        response.setHeader(POLICY, SHOWN_ONLY);
    }
}
