package org.annals.query.view;

import org.bson.Document;
import org.bson.types.Binary;

/** A document that no event has made. */
final class Stray {

    private Stray() {}

    static Document document() {
        return new Document(StoredDocument.ID, "stray")
                .append(StoredDocument.POSITION, 0L)
                .append(StoredDocument.STATE, new Binary(new byte[0]));
    }
}
