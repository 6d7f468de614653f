package org.annals.standalone.access;

import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Puts the gate before everything else that looks at a request: who is not let through has not looked at anything. */
@Configuration(proxyBeanMethods = false)
class GateConfiguration implements WebMvcConfigurer {

    @Override
    public void addInterceptors(InterceptorRegistry interceptors) {
        interceptors
                .addInterceptor(new Gate())
                .excludePathPatterns(AccessConfiguration.OPEN)
                .excludePathPatterns("/error")
                .order(Ordered.HIGHEST_PRECEDENCE);
    }
}
