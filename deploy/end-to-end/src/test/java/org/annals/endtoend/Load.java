package org.annals.endtoend;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.IntStream;
import org.annals.endtoend.Provider.Application;

/** Clients who register people and accept them into a cohort, one after the other, until they get no answer. */
final class Load {

    private static final int CLIENTS = 4;

    private final Api api;
    private final String cohort;
    private final Map<Command, String> decided = new ConcurrentHashMap<>();
    private final Queue<Command> unanswered = new ConcurrentLinkedQueue<>();
    private final List<Thread> clients;
    private volatile boolean stopped;

    private Load(Api api, String cohort) {
        this.api = api;
        this.cohort = cohort;
        this.clients = IntStream.range(0, CLIENTS)
                .mapToObj(it -> Thread.ofPlatform().daemon().name("client").start(this::work))
                .toList();
    }

    /** @param cohort into which people are accepted */
    static Load on(Api api, String cohort) {
        return new Load(api, cohort);
    }

    /** How many commands were decided so far. */
    int decided() {
        return decided.size();
    }

    void stop() {
        stopped = true;
        try {
            for (Thread client : clients) {
                client.join();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** What was decided, by command: the bodies of the answers. */
    Map<Command, String> answers() {
        return Map.copyOf(decided);
    }

    /** Commands of which nobody knows whether they were done. */
    List<Command> unanswered() {
        return List.copyOf(unanswered);
    }

    private void work() {
        boolean answered = true;
        while (answered && !stopped) {
            String id = UUID.randomUUID().toString();
            String trn = Provider.newTrn();
            answered = send(Command.of("/api/registrations", Provider.registration(id, trn)))
                    .map(answer -> new Application(id, trn, answer.text("participant")))
                    .flatMap(it -> send(Command.of(it.at("acceptance"), Provider.acceptance(it, cohort))))
                    .isPresent();
        }
    }

    private Optional<HttpAnswer> send(Command command) {
        Optional<HttpAnswer> answer = command.decidedBy(api);
        answer.ifPresentOrElse(it -> decided.put(command, it.body()), () -> unanswered.add(command));
        return answer;
    }
}
