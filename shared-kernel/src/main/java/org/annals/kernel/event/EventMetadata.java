package org.annals.kernel.event;

/** The keys of the metadata that stands beside every event. The first four are always there. */
public final class EventMetadata {

    /** Who did it: the name of whoever was signed in, or {@code system}. */
    public static final String ACTOR = "actor";

    /** By which way it came: {@code api}, {@code import} or {@code system}. */
    public static final String ORIGIN = "origin";

    /** What belongs together: the id of the request or the import. */
    public static final String CORRELATION_ID = "correlationId";

    /** The id of the command that led to it. */
    public static final String CAUSATION_ID = "causationId";

    /** Whom the actor acted for: the person whom an imported row names. */
    public static final String ON_BEHALF_OF = "onBehalfOf";

    /** When the provider recorded it, in its own files; RFC 3339. The event's timestamp says when Annals did. */
    public static final String RECORDED_AT = "recordedAt";

    /** The file that an imported row stood in. */
    public static final String FILE = "file";

    /** The line of the row in its file, counted from 1, as text. */
    public static final String LINE = "line";

    /** The idempotency key of the request: the same key again gets the same answer. */
    public static final String KEY = "key";

    /** SHA-256 of the request's content: the same key with other content is an error. */
    public static final String FINGERPRINT = "fingerprint";

    private EventMetadata() {}
}
