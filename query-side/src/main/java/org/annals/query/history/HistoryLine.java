package org.annals.query.history;

import org.annals.kernel.event.EventMetadata;
import org.annals.kernel.personal.Personal;
import org.annals.query.view.LoggedEvent;
import org.jspecify.annotations.Nullable;

/**
 * An entry as it is kept, with what somebody wrote still sealed. What thousands of entries have in common is one object in
 * memory, where a fill of the view holds them all.
 *
 * @param entry its sentence lacks what somebody wrote
 * @param words what somebody wrote; null for nothing
 */
record HistoryLine(HistoryEntry entry, @Nullable Personal words) {

    static HistoryLine of(LoggedEvent event) {
        Sentence sentence = Sentences.apart(event.event());
        HistoryEntry entry = new HistoryEntry(
                event.position(),
                event.id(),
                event.stream().intern(),
                event.sequence(),
                event.event().getClass().getSimpleName(),
                event.event().on(),
                event.recordedAt(),
                event.metadata(EventMetadata.RECORDED_AT).orElse(null),
                event.metadata(EventMetadata.ACTOR).map(String::intern).orElse(null),
                event.metadata(EventMetadata.ON_BEHALF_OF).map(String::intern).orElse(null),
                event.metadata(EventMetadata.ORIGIN).map(String::intern).orElse(null),
                sentence.frame());
        return new HistoryLine(entry, sentence.words());
    }

    /** As people read it. */
    HistoryEntry told() {
        return words == null ? entry : entry.saying(new Sentence(entry.sentence(), words).whole());
    }
}
