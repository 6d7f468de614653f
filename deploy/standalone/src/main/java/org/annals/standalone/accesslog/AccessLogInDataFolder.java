package org.annals.standalone.accesslog;

import java.time.Clock;
import org.annals.command.retention.AccessLogDays;
import org.annals.query.accesslog.AccessLog;
import org.annals.standalone.datafolder.DataFolder;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** In the data folder whatever the event store: each process notes what was asked of it. */
@Configuration(proxyBeanMethods = false)
class AccessLogInDataFolder {

    @Bean(destroyMethod = "close")
    AccessLog accessLog(DataFolder data) {
        return new AccessLog(data.privateFolder("access-log"));
    }

    @Bean
    AccessLogDays accessLogDays(AccessLog log, Clock clock) {
        return new DeletableDays(log, clock);
    }
}
