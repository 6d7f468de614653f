package org.annals.query.verification;

import java.time.Instant;

/**
 * What the last verification of all documents of a read model has found: figures alone, and nobody's data.
 *
 * @param documents how many were compared
 * @param events how many were folded for that
 * @param faults documents that differ, events that are missing, and 1 if behind
 * @param at when it was finished
 */
record Checked(String view, long documents, long events, long faults, Instant at) {

    static Checked of(ViewResult result, Instant at) {
        return new Checked(result.view(), result.documents(), result.events(), result.faults(), at);
    }
}
