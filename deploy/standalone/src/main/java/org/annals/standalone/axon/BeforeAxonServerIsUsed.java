package org.annals.standalone.axon;

import java.time.Duration;
import org.annals.standalone.datafolder.DataFolder;
import org.annals.standalone.start.AwaitedServer;
import org.axonframework.axonserver.connector.AxonServerConnectionManager;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.config.BeanPostProcessor;

/**
 * Sees to it that nobody gets the connections to Axon Server before there is one, or to a part of a log.
 *
 * @param patience how long it is waited for
 */
record BeforeAxonServerIsUsed(ObjectProvider<DataFolder> data, Duration patience) implements BeanPostProcessor {

    @Override
    public Object postProcessAfterInitialization(Object bean, String name) {
        if (bean instanceof AxonServerConnectionManager connections) {
            data.ifAvailable(
                    folder -> AxonServerRestorationMark.in(folder.path()).mustNotBeSet());
            new AwaitedServer("Axon Server", () -> isConnected(connections), patience).await();
        }
        return bean;
    }

    private static boolean isConnected(AxonServerConnectionManager connections) {
        return connections.getConnection().isConnected();
    }
}
