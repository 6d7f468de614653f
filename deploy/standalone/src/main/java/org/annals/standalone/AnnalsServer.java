package org.annals.standalone;

import org.axonframework.springboot.autoconfig.JdbcAutoConfiguration;
import org.axonframework.springboot.autoconfig.MicrometerMetricsAutoConfiguration;
import org.axonframework.springboot.autoconfig.UpdateCheckerAutoConfiguration;
import org.axonframework.springboot.autoconfig.XStreamAutoConfiguration;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.boot.security.autoconfigure.UserDetailsServiceAutoConfiguration;

/**
 * Annals, or one side of it, in one process: which, says {@code annals.role}. What is left out of the automatic configuration is said by our own, knows classes that Spring
 * Boot no longer has, or asks somebody on the internet.
 */
@SpringBootApplication(
        scanBasePackages = "org.annals.standalone",
        exclude = {
            DataSourceAutoConfiguration.class,
            JdbcAutoConfiguration.class,
            MicrometerMetricsAutoConfiguration.class,
            UpdateCheckerAutoConfiguration.class,
            UserDetailsServiceAutoConfiguration.class,
            XStreamAutoConfiguration.class
        })
@ConfigurationPropertiesScan
public class AnnalsServer {

    public static void main(String[] args) {
        SpringApplication.run(AnnalsServer.class, args);
    }
}
