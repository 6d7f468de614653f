package org.annals.standalone.accesslog;

import java.time.Clock;
import org.annals.command.retention.AccessLogDays;
import org.annals.kernel.accesslog.AccessLog;
import org.annals.standalone.datafolder.DataFolder;
import org.annals.standalone.datafolder.SharedFolder;
import org.annals.standalone.role.OnCommandSide;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** In the shared folder whatever the event store: each process notes what was asked of it, and finds what all have noted. */
@Configuration(proxyBeanMethods = false)
class AccessLogConfiguration {

    @Bean(destroyMethod = "close")
    AccessLog accessLog(SharedFolder shared, DataFolder data) {
        return new AccessLog(shared.folder("access-log"), data.name());
    }

    @Bean(destroyMethod = "close")
    ForcedEverySecond forcedAccessLog(AccessLog log) {
        return new ForcedEverySecond(log);
    }

    @Configuration(proxyBeanMethods = false)
    @OnCommandSide
    static class Days {

        @Bean
        AccessLogDays accessLogDays(AccessLog log, Clock clock) {
            return new DeletableDays(log, clock);
        }
    }
}
