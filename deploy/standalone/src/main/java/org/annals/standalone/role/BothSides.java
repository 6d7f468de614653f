package org.annals.standalone.role;

import java.time.Clock;
import org.annals.kernel.qualification.QualificationFiles;
import org.annals.kernel.qualification.Qualifications;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What both sides ask for. */
@Configuration(proxyBeanMethods = false)
class BothSides {

    @Bean
    Clock clock() {
        return Clock.systemUTC();
    }

    @Bean
    Qualifications qualifications() {
        return QualificationFiles.onClassPath();
    }
}
