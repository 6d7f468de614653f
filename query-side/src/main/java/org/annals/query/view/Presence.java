package org.annals.query.view;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.UpdateOptions;
import com.mongodb.client.model.Updates;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import org.bson.Document;

/**
 * The processes that keep the views of one database up to date. Each has a counter there that goes on while it lives, so
 * that nobody has to believe another's clock.
 */
final class Presence {

    private static final String BEATS = "beats";
    private static final long SILENT_NANOS = Duration.ofSeconds(5).toNanos();

    private final MongoCollection<Document> processes;
    private final String self;
    private final Map<String, Beat> heard = new HashMap<>();

    private record Beat(long count, long nanoTime) {

        boolean isRecent(long now) {
            return now - nanoTime < SILENT_NANOS;
        }
    }

    Presence(MongoDatabase database, String self) {
        this.processes = database.getCollection("processes");
        this.self = self;
    }

    /** Says that this process lives, and answers how many do. To be called every second. */
    synchronized int beat() {
        processes.updateOne(
                Filters.eq(StoredDocument.ID, self), Updates.inc(BEATS, 1L), new UpdateOptions().upsert(true));
        long now = System.nanoTime();
        Map<String, Beat> before = Map.copyOf(heard);
        heard.clear();
        for (Document process : processes.find()) {
            String id = process.getString(StoredDocument.ID);
            Beat last = before.get(id);
            long count = process.getLong(BEATS);
            heard.put(id, last != null && last.count() == count ? last : new Beat(count, now));
        }
        heard.forEach((id, beat) -> forgetIfSilent(id, beat, now));
        return (int) heard.values().stream().filter(it -> it.isRecent(now)).count();
    }

    void leave() {
        processes.deleteOne(Filters.eq(StoredDocument.ID, self));
    }

    /** A process that was only frozen makes itself known again. */
    private void forgetIfSilent(String id, Beat beat, long now) {
        if (!beat.isRecent(now)) {
            processes.deleteOne(Filters.and(Filters.eq(StoredDocument.ID, id), Filters.eq(BEATS, beat.count())));
        }
    }
}
