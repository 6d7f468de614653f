package org.annals.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

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
        awaitEnd();
    }

    /** Waits until none of the clients gets an answer any more. */
    void awaitEnd() {
        try {
            for (Thread client : clients) {
                client.join();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** How many commands were sent of which nobody knows whether they were done. */
    int inDoubt() {
        return unanswered.size();
    }

    /** Sends everything once more: what was decided stays decided, what was in doubt is done once, and nothing twice. */
    void assertThatDecisionsStand(Api api) {
        assertThatDecisionsStand(api, api);
    }

    /** @param queries where it is asked how long the log is */
    void assertThatDecisionsStand(Api api, Api queries) {
        Views views = new Views(queries);
        long before = views.head();
        decided.forEach((command, answer) ->
                assertThat(command.awaitDecidedBy(api).body()).isEqualTo(answer));
        assertThat(views.head()).isEqualTo(before);
        List<String> answers = answersToUnanswered(api);
        long after = views.head();
        assertThat(answersToUnanswered(api)).isEqualTo(answers);
        assertThat(views.head()).isEqualTo(after);
    }

    private List<String> answersToUnanswered(Api api) {
        return unanswered.stream().map(it -> it.awaitDecidedBy(api).body()).toList();
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
