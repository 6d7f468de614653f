package org.annals.kernel.json;

/** A body with more bytes than any request needs. */
public final class JsonTooLarge extends RuntimeException {

    JsonTooLarge() {
        super("A body has at most %d bytes.".formatted(StrictJson.MOST_BYTES));
    }
}
