package org.annals.standalone.axon;

import java.time.Duration;
import org.annals.standalone.datafolder.DataFolder;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What has to be so before Axon Server is used. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnBooleanProperty(name = "axon.axonserver.enabled")
class AxonServerStart {

    /** Whoever reads or writes has the connections first. */
    @Bean
    static BeforeAxonServerIsUsed beforeAxonServerIsUsed(
            ObjectProvider<DataFolder> data, @Value("${annals.axon-server.patience:PT10M}") Duration patience) {
        return new BeforeAxonServerIsUsed(data, patience);
    }
}
