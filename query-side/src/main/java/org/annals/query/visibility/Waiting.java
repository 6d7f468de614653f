package org.annals.query.visibility;

import java.time.Duration;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.LongSupplier;
import org.annals.kernel.visibility.VisibleUpTo;
import org.annals.kernel.visibility.WhenVisible;
import org.axonframework.queryhandling.QueryUpdateEmitter;
import org.axonframework.queryhandling.SubscriptionQueryMessage;

/**
 * Who waits, at whichever process, to be told. Whoever has been told leaves; who stays for longer than anybody waits has gone
 * without saying so.
 */
final class Waiting {

    private static final long LONGEST_NANOS =
            Duration.ofSeconds(WhenVisible.LONGEST_SECONDS + 5L).toNanos();

    private final QueryUpdateEmitter emitter;
    private final LongSupplier nanoTime;
    private final Map<String, Long> since = new HashMap<>();
    private final Set<String> told = new HashSet<>();

    Waiting(QueryUpdateEmitter emitter, LongSupplier nanoTime) {
        this.emitter = emitter;
        this.nanoTime = nanoTime;
    }

    /** The positions that are waited for by those who have not been told. */
    List<Long> positions() {
        List<SubscriptionQueryMessage<?, ?, ?>> all = emitter.activeSubscriptions().stream()
                .filter(it -> it.getPayloadType() == WhenVisible.class)
                .toList();
        remember(all.stream().map(SubscriptionQueryMessage::getIdentifier).toList());
        return all.stream()
                .filter(it -> !told.contains(it.getIdentifier()))
                .map(Waiting::position)
                .toList();
    }

    /** Tells everybody who waits for no more than that, and tells nobody twice. */
    void tell(long position) {
        emitter.<VisibleUpTo>emit(
                it -> since.containsKey(it.getIdentifier()) && position(it) <= position && told.add(it.getIdentifier()),
                new VisibleUpTo(position));
    }

    private void remember(List<String> waiting) {
        long now = nanoTime.getAsLong();
        since.keySet().retainAll(waiting);
        told.retainAll(waiting);
        waiting.forEach(it -> since.putIfAbsent(it, now));
        emitter.complete(it -> now - since.getOrDefault(it.getIdentifier(), now) > LONGEST_NANOS);
    }

    private static long position(SubscriptionQueryMessage<?, ?, ?> message) {
        return ((WhenVisible) message.getPayload()).position();
    }
}
