package org.annals.standalone.axon;

import org.axonframework.axonserver.connector.AxonServerConnectionManager;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;

/** Up while at least one context of Axon Server is connected and none is not. Asks nobody: the connector knows. */
final class AxonServerHealth implements HealthIndicator {

    private final AxonServerConnectionManager connections;

    AxonServerHealth(AxonServerConnectionManager connections) {
        this.connections = connections;
    }

    @Override
    public Health health() {
        var contexts = connections.connections();
        boolean connected = !contexts.isEmpty() && contexts.values().stream().allMatch(Boolean::booleanValue);
        return (connected ? Health.up() : Health.down())
                .withDetail("contexts", contexts)
                .build();
    }
}
