package org.annals.query.visibility;

import org.annals.query.view.Views;
import org.axonframework.queryhandling.QueryUpdateEmitter;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class VisibilityConfiguration {

    @Bean(initMethod = "start", destroyMethod = "close")
    Announcements announcements(Views views, QueryUpdateEmitter emitter) {
        return new Announcements(views, emitter);
    }
}
