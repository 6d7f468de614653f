package org.annals.query.view;

import com.mongodb.MongoException;

/** Somebody else wrote a document between our reading and our writing it; the batch has to be taken again. */
final class WrittenMeanwhile extends MongoException {

    WrittenMeanwhile(String view) {
        super("A document of the view " + view + " was written by another process meanwhile.");
    }
}
