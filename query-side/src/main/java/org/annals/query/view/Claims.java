package org.annals.query.view;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.FindOneAndUpdateOptions;
import com.mongodb.client.model.ReturnDocument;
import com.mongodb.client.model.Updates;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.LongSupplier;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;

/**
 * Which process keeps which segment of a copy up to date. A claim is renewed every second; whoever sees that it has not
 * changed for five takes it over. That time is measured by who looks: nobody believes another's clock, and the time that
 * stands in a claim is compared with nothing but itself.
 */
final class Claims {

    private static final long LOST_NANOS = Duration.ofSeconds(5).toNanos();

    private static final String COPY = "processorName";
    private static final String SEGMENT = "segment";
    private static final String OWNER = "owner";
    private static final String RENEWED = "timestamp";

    private final MongoCollection<Document> tokens;
    private final Copy copy;
    private final String process;
    private final LongSupplier nanoTime;
    private final Map<Integer, Sighting> seen = new ConcurrentHashMap<>();

    /** A claim, and when it was first seen like that. */
    private record Sighting(String owner, long renewed, long nanoTime) {

        boolean isOf(String anOwner, long aTime) {
            return owner.equals(anOwner) && renewed == aTime;
        }
    }

    /**
     * @param process by which this process is known to the others
     * @param nanoTime as {@link System#nanoTime}
     */
    Claims(MongoCollection<Document> tokens, Copy copy, String process, LongSupplier nanoTime) {
        this.tokens = tokens;
        this.copy = copy;
        this.process = process;
        this.nanoTime = nanoTime;
    }

    /** The segments that this process has or may have. To be asked for every second: so it is noticed what changes. */
    List<Integer> free() {
        List<Integer> free = new ArrayList<>();
        for (Document claim : tokens.find(Filters.eq(COPY, copy.collection()))) {
            if (isFree(claim)) {
                free.add(claim.getInteger(SEGMENT));
            }
        }
        return free;
    }

    /** The entry of the segment, which this process owns from now on; empty if another one does. */
    Optional<Document> claim(int segment) {
        return Optional.ofNullable(tokens.find(at(segment)).first())
                .filter(this::isFree)
                .map(it -> tokens.findOneAndUpdate(
                        Filters.and(
                                at(segment),
                                Filters.eq(OWNER, it.getString(OWNER)),
                                Filters.eq(RENEWED, it.getLong(RENEWED))),
                        Updates.combine(Updates.set(OWNER, process), renewal()),
                        new FindOneAndUpdateOptions().returnDocument(ReturnDocument.AFTER)));
    }

    /**
     * Renews the claim.
     *
     * @param changes of the entry, made in the same step
     * @return false if this process has lost it
     */
    boolean renew(int segment, Bson... changes) {
        List<Bson> all = new ArrayList<>(List.of(changes));
        all.add(renewal());
        return tokens.updateOne(Filters.and(at(segment), Filters.eq(OWNER, process)), Updates.combine(all))
                        .getMatchedCount()
                > 0;
    }

    private boolean isFree(Document claim) {
        String owner = claim.getString(OWNER);
        return owner == null || owner.equals(process) || isLost(claim, owner);
    }

    private boolean isLost(Document claim, String owner) {
        long now = nanoTime.getAsLong();
        long renewed = claim.getLong(RENEWED);
        Sighting sighting = Objects.requireNonNull(seen.compute(
                claim.getInteger(SEGMENT),
                (segment, last) -> isSame(last, owner, renewed) ? last : new Sighting(owner, renewed, now)));
        return now - sighting.nanoTime() >= LOST_NANOS;
    }

    private static boolean isSame(@Nullable Sighting last, String owner, long renewed) {
        return last != null && last.isOf(owner, renewed);
    }

    private Bson at(int segment) {
        return Filters.and(Filters.eq(COPY, copy.collection()), Filters.eq(SEGMENT, segment));
    }

    private static Bson renewal() {
        return Updates.set(RENEWED, System.currentTimeMillis());
    }
}
