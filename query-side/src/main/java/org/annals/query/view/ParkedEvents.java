package org.annals.query.view;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What one view could not take in, and what can be done about it. */
public final class ParkedEvents {

    private static final Logger LOG = LoggerFactory.getLogger(ParkedEvents.class);

    private final DrivenView<?, ?> view;
    private final ViewStore store;

    ParkedEvents(DrivenView<?, ?> view, ViewStore store) {
        this.view = view;
        this.store = store;
    }

    /**
     * A part of something long.
     *
     * @param total how many there are altogether
     */
    public record Part<T>(List<T> items, long total) {}

    /** @throws ViewNotFilled if there is no copy yet, here and in all that follows */
    public Part<ParkedEvent> heads(int skip, int limit) {
        ParkedLetters letters = letters();
        return new Part<>(letters.heads(skip, limit), letters.sequences());
    }

    /** The events of one sequence, those that wait behind the first included. */
    public Part<ParkedEvent> of(String sequence, int skip, int limit) {
        ParkedLetters letters = letters();
        return new Part<>(letters.of(sequence, skip, limit), letters.size(sequence));
    }

    /** @throws UnknownLetter if it is not parked */
    public ParkedEventDetail find(String event) {
        return find(letters(), event);
    }

    /**
     * Tries to take in, in order, what could not be taken in before.
     *
     * @param sequence null: all sequences of the view
     * @throws UnknownLetter if nothing of the sequence is parked
     * @throws ViewBusy if that is impossible now
     */
    public Retried retry(@Nullable String sequence) {
        return view.withLetters(group -> {
            ParkedLetters letters = store.letters(group.copy());
            long before = letters.size(sequence);
            if (sequence != null && before == 0) {
                throw new UnknownLetter(name(), sequence);
            }
            group.retryDeadLetters(sequence);
            long after = letters.size(sequence);
            return new Retried(Math.max(0, before - after), after);
        });
    }

    /**
     * Gives up the first event of a sequence: the view goes without it until it is filled anew. What waits behind it is
     * taken in when it is retried.
     *
     * @throws UnknownLetter if the event is not parked
     * @throws LetterWaits if it is not the first
     * @throws ViewBusy if that is impossible now
     */
    public Eviction evict(String event, String reason, String by) {
        return view.withLetters(group -> group.resting(() -> {
            ParkedLetters letters = store.letters(group.copy());
            ParkedEvent parked = find(letters, event).event();
            if (!letters.of(parked.sequence(), 0, 1).getFirst().eventId().equals(event)) {
                throw new LetterWaits(name(), event);
            }
            Eviction eviction = store.evictions().keep(group.copy(), parked, reason, by, Instant.now());
            letters.drop(event);
            LOG.warn(
                    "The view {} goes without the event {} ({}): {} says: {}",
                    name(),
                    event,
                    parked.type(),
                    by,
                    reason);
            return eviction;
        }));
    }

    /** Who has given up which events, and why, the newest first; those of copies that are gone included. */
    public Part<Eviction> evictions(int skip, int limit) {
        Evictions evictions = store.evictions();
        return new Part<>(evictions.of(name(), view.inUse().current(), skip, limit), evictions.count(name()));
    }

    private ParkedEventDetail find(ParkedLetters letters, String event) {
        return letters.find(event).orElseThrow(() -> new UnknownLetter(name(), event));
    }

    private ParkedLetters letters() {
        return store.letters(view.inUse().current().orElseThrow(() -> new ViewNotFilled(name())));
    }

    private String name() {
        return view.view().name();
    }
}
