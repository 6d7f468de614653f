package org.annals.command.request;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.annals.command.request.Answer.Outcome;
import org.annals.kernel.event.EventMetadata;
import org.annals.kernel.refusal.RefusalCode;
import org.axonframework.messaging.MetaData;
import org.jspecify.annotations.Nullable;

/** What an aggregate answered under which idempotency key. It is part of the aggregate's state, so it survives everything that the events survive. */
public final class AnswerBook {

    private final Map<String, Entry> entries;

    record Entry(
            Outcome outcome,
            @Nullable RefusalCode code,
            @Nullable String message,
            long version,
            @Nullable String fingerprint) {}

    public AnswerBook() {
        this(new HashMap<>());
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    AnswerBook(Map<String, Entry> entries) {
        this.entries = new HashMap<>(entries);
    }

    @JsonValue
    Map<String, Entry> entries() {
        return entries;
    }

    /**
     * The answer that was given under the request's key; empty without a key or an earlier answer.
     *
     * @throws KeyReused if the key came with other content before
     */
    public Optional<Answer> recall(MetaData request, String aggregate) {
        Object key = request.get(EventMetadata.KEY);
        Entry entry = key == null ? null : entries.get(key.toString());
        if (entry == null) {
            return Optional.empty();
        }
        Object fingerprint = request.get(EventMetadata.FINGERPRINT);
        if (entry.fingerprint() != null && !entry.fingerprint().equals(fingerprint)) {
            throw new KeyReused();
        }
        return Optional.of(
                new Answer(entry.outcome(), entry.code(), entry.message(), aggregate, entry.version(), true));
    }

    /** Notes the answer that an event stands for; nothing without a key. */
    public void note(MetaData event, long version, Outcome outcome) {
        note(event, version, outcome, null, null);
    }

    /** Notes a refusal; nothing without a key. */
    public void noteRefusal(MetaData event, long version, RefusalCode code, String message) {
        note(event, version, Outcome.REFUSED, code, message);
    }

    private void note(
            MetaData event, long version, Outcome outcome, @Nullable RefusalCode code, @Nullable String message) {
        Object key = event.get(EventMetadata.KEY);
        if (key != null) {
            Object fingerprint = event.get(EventMetadata.FINGERPRINT);
            entries.put(
                    key.toString(),
                    new Entry(outcome, code, message, version, fingerprint == null ? null : fingerprint.toString()));
        }
    }
}
