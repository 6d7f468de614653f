package org.annals.endtoend;

import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

/** Sends registrations one after the other until the server is gone, and keeps what it acknowledged. */
final class Acknowledged {

    private record Sent(String key, String body, HttpAnswer answer) {}

    private final Map<String, Sent> byTrn = new ConcurrentHashMap<>();
    private final Thread sender;

    private Acknowledged(Api api) {
        this.sender = Thread.ofPlatform().daemon().name("commands").start(() -> sendTo(api));
    }

    static Acknowledged by(Api api) {
        return new Acknowledged(api);
    }

    /** Whose registrations were acknowledged: participants by TRN. */
    static Map<String, String> all(List<Acknowledged> all) {
        Map<String, String> participants = new TreeMap<>();
        for (Acknowledged one : all) {
            one.sent()
                    .forEach((trn, sent) -> participants.put(trn, sent.answer().text("participant")));
        }
        return participants;
    }

    /** Sends every acknowledged command once more, under its key. */
    void repeatTo(Api api) {
        for (Sent sent : sent().values()) {
            HttpAnswer again = api.post("/api/registrations", sent.body(), "Idempotency-Key", sent.key());
            if (!again.body().equals(sent.answer().body())) {
                throw new AssertionError("First " + sent.answer().body() + ", then " + again.body());
            }
        }
    }

    private Map<String, Sent> sent() {
        try {
            sender.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return byTrn;
    }

    private void sendTo(Api api) {
        boolean isThere = true;
        while (isThere) {
            isThere = send(api);
        }
    }

    /** False if nobody answers any more. */
    private boolean send(Api api) {
        String trn = Provider.newTrn();
        String key = UUID.randomUUID().toString();
        String body = Provider.registration(UUID.randomUUID().toString(), trn);
        try {
            HttpAnswer answer = api.post("/api/registrations", body, "Idempotency-Key", key);
            if (answer.status() == 200) {
                byTrn.put(trn, new Sent(key, body, answer));
            }
            return true;
        } catch (UncheckedIOException gone) {
            return false;
        }
    }
}
