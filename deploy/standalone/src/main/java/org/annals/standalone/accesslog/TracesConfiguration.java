package org.annals.standalone.accesslog;

import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Lets no query pass that would leave no trace. */
@Configuration(proxyBeanMethods = false)
class TracesConfiguration implements WebMvcConfigurer {

    private final AccessNotes notes;

    TracesConfiguration(AccessNotes notes) {
        this.notes = notes;
    }

    @Override
    public void addInterceptors(InterceptorRegistry interceptors) {
        interceptors.addInterceptor(new Traces(notes)).addPathPatterns("/api/**");
    }
}
