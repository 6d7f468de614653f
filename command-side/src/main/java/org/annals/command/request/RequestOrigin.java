package org.annals.command.request;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.annals.kernel.access.Caller;
import org.annals.kernel.event.EventMetadata;
import org.axonframework.messaging.MetaData;
import org.jspecify.annotations.Nullable;

/**
 * Where a request came from and how it is known again. It travels as the command's metadata; all but the content, the
 * expected version and the roles of the caller ends up beside every event that follows.
 *
 * @param caller who asks
 * @param way {@code api}, {@code import}, {@code retention} or {@code system}
 * @param correlationId what belongs together: a request's or an import's id
 * @param key the idempotency key, or null
 * @param fingerprint SHA-256 of the content, or null
 * @param content the request as it came, kept if it is refused
 * @param expectedVersion the version that the asker has seen, or null
 * @param row where an imported row stood, or null
 */
public record RequestOrigin(
        Caller caller,
        String way,
        String correlationId,
        @Nullable String key,
        @Nullable String fingerprint,
        @Nullable String content,
        @Nullable Long expectedVersion,
        @Nullable Row row) {

    /** The way of whatever comes as a row of a file. */
    public static final String IMPORT = "import";

    /** The way of whatever comes as a request of its own. */
    public static final String API = "api";

    /** The way of an erasure because the person's time was over. */
    public static final String RETENTION = "retention";

    static final String SYSTEM = "system";
    static final String CALLER = "caller";
    static final String CONTENT = "content";
    static final String EXPECTED_VERSION = "expectedVersion";

    /**
     * @param onBehalfOf whom the row names as having done it
     * @param recordedAt when the provider recorded it, RFC 3339
     */
    public record Row(
            String file,
            int line,
            @Nullable String onBehalfOf,
            @Nullable String recordedAt) {}

    /** Something that Annals does of its own accord. */
    public static RequestOrigin system(String correlationId) {
        return new RequestOrigin(new Caller("system", Set.of()), SYSTEM, correlationId, null, null, null, null, null);
    }

    /** What somebody asks for over the API, without a key, a body or an expected version. */
    public static RequestOrigin api(Caller caller, String correlationId) {
        return new RequestOrigin(caller, API, correlationId, null, null, null, null, null);
    }

    /** The same in another way. */
    public RequestOrigin by(String another) {
        return new RequestOrigin(caller, another, correlationId, key, fingerprint, content, expectedVersion, row);
    }

    /** @param doneBy whom the request names as having done it, or null */
    public MetaData toMetaData(@Nullable String doneBy) {
        Map<String, Object> entries = new HashMap<>();
        entries.put(CALLER, caller);
        entries.put(EventMetadata.ACTOR, caller.name());
        entries.put(EventMetadata.ORIGIN, way);
        entries.put(EventMetadata.CORRELATION_ID, correlationId);
        put(entries, EventMetadata.KEY, key);
        put(entries, EventMetadata.FINGERPRINT, fingerprint);
        put(entries, CONTENT, content);
        put(entries, EXPECTED_VERSION, expectedVersion);
        if (row == null && doneBy != null && !doneBy.equals(caller.name())) {
            entries.put(EventMetadata.ON_BEHALF_OF, doneBy);
        }
        if (row != null) {
            entries.put(EventMetadata.FILE, row.file());
            entries.put(EventMetadata.LINE, Integer.toString(row.line()));
            put(entries, EventMetadata.ON_BEHALF_OF, row.onBehalfOf());
            put(entries, EventMetadata.RECORDED_AT, row.recordedAt());
        }
        return MetaData.from(entries);
    }

    private static void put(Map<String, Object> entries, String key, @Nullable Object value) {
        if (value != null) {
            entries.put(key, value);
        }
    }
}
