package org.annals.query.view;

/** What a fold has made of events cannot be shown. Which of the events is to blame shows when they are taken one by one. */
final class RowFailed extends RuntimeException {

    RowFailed(String document, RuntimeException cause) {
        super("The row of the document " + document + " cannot be worked out.", cause);
    }
}
