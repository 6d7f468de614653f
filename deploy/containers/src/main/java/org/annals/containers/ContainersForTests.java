package org.annals.containers;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.junit.platform.launcher.LauncherSession;
import org.junit.platform.launcher.LauncherSessionListener;
import org.testcontainers.containers.GenericContainer;
import org.testcontainers.containers.wait.strategy.Wait;
import org.testcontainers.utility.DockerImageName;

/**
 * Starts both before the first test and stops them after the last. Where they are stand in the system properties
 * {@value #AXON_SERVER}, as {@code HOST:PORT}, and {@value #MONGODB}, as a URI.
 */
public final class ContainersForTests implements LauncherSessionListener {

    static final String AXON_SERVER = "annals.test.axon-server";
    static final String MONGODB = "annals.test.mongodb-uri";

    private static final int AXON_SERVER_GRPC = 8124;
    private static final int AXON_SERVER_HTTP = 8024;
    private static final int MONGODB_PORT = 27017;

    private final GenericContainer<?> axonServer = new GenericContainer<>(
                    DockerImageName.parse("axoniq/axonserver:2024.1.2-jdk-17-nonroot"))
            .withExposedPorts(AXON_SERVER_HTTP, AXON_SERVER_GRPC)
            .withEnv("AXONIQ_AXONSERVER_HOSTNAME", "localhost")
            .withEnv("AXONIQ_AXONSERVER_STANDALONE", "true")
            .waitingFor(Wait.forHttp("/actuator/health").forPort(AXON_SERVER_HTTP));

    /** A replica set of one, so that a majority can be waited for. */
    private final GenericContainer<?> mongoDb = new GenericContainer<>(DockerImageName.parse("mongo:8.0"))
            .withExposedPorts(MONGODB_PORT)
            .withCommand("--replSet", "annals", "--bind_ip_all")
            .waitingFor(Wait.forLogMessage("(?i).*waiting for connections.*", 1));

    @Override
    public void launcherSessionOpened(LauncherSession session) {
        axonServer.start();
        mongoDb.start();
        beginReplicaSet();
        System.setProperty(AXON_SERVER, axonServer.getHost() + ":" + axonServer.getMappedPort(AXON_SERVER_GRPC));
        System.setProperty(
                MONGODB,
                "mongodb://%s:%d/?directConnection=true"
                        .formatted(mongoDb.getHost(), mongoDb.getMappedPort(MONGODB_PORT)));
    }

    @Override
    public void launcherSessionClosed(LauncherSession session) {
        mongoDb.stop();
        axonServer.stop();
    }

    private void beginReplicaSet() {
        String begin = "rs.initiate(); while (!db.hello().isWritablePrimary) { sleep(100) }";
        try {
            var begun = mongoDb.execInContainer("mongosh", "--quiet", "--eval", begin);
            if (begun.getExitCode() != 0) {
                throw new IllegalStateException("The replica set does not begin: " + begun.getStderr());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
