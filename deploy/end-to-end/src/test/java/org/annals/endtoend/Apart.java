package org.annals.endtoend;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** One command side and two query sides, each a process of its own, on one event store and one MongoDB. */
final class Apart implements AutoCloseable {

    private static final String COMMAND = "command";

    private final String name;
    private final List<String> store;
    private final MongoAtHand mongo;
    private final Path shared;
    private final List<RunningServer> running = new ArrayList<>();
    private RunningServer commandSide;
    private final List<RunningServer> querySides = new ArrayList<>();

    private Apart(String name, Path shared, String... store) {
        this.name = name;
        this.store = List.of(store);
        this.mongo = MongoAtHand.with("annals_" + name);
        this.shared = shared;
        try {
            commandSide = started(Jars.COMMAND_SIDE, fresh(COMMAND));
            querySides.add(querySide("query-1"));
            querySides.add(querySide("query-2"));
        } catch (RuntimeException | AssertionError e) {
            close();
            throw e;
        }
    }

    /**
     * Starts them on a new log.
     *
     * @param name of their folders and databases
     * @param store settings with which they find the event store
     */
    static Apart on(String name, String... store) {
        return new Apart(name, ServerFolders.fresh(name + "-shared"), store);
    }

    /** Starts them beside a server on the same log, and lets them share its data folder. */
    static Apart beside(Path data, String name, String... store) {
        return new Apart(name, data, store);
    }

    RunningServer commandSide() {
        return commandSide;
    }

    /** One more, which shares everything with the first. */
    RunningServer anotherCommandSide() {
        return started(Jars.COMMAND_SIDE, fresh("command-2"));
    }

    List<RunningServer> querySides() {
        return List.copyOf(querySides);
    }

    /** Ends it in good order, and starts it with its folder at another port. */
    void restartCommandSide() {
        running.remove(commandSide);
        commandSide.close();
        commandSide = started(Jars.COMMAND_SIDE, ServerFolders.path(name + "-" + COMMAND));
    }

    private Path fresh(String process) {
        return ServerFolders.fresh(name + "-" + process);
    }

    /** Starts one more. */
    RunningServer querySide(String process) {
        return started(Jars.QUERY_SIDE, fresh(process), "--annals.mongo.uri=" + mongo.uri());
    }

    private RunningServer started(Path jar, Path data, String... settings) {
        String[] all = Stream.of(store.stream(), Stream.of("--annals.shared=" + shared), Stream.of(settings))
                .flatMap(it -> it)
                .toArray(String[]::new);
        RunningServer server = RunningServer.of(jar, data, all);
        running.add(server);
        return server;
    }

    @Override
    public void close() {
        running.forEach(RunningServer::close);
        mongo.close();
    }
}
