package org.annals.query.verification;

import org.jspecify.annotations.Nullable;

/**
 * A field of a document that does not say what the events say.
 *
 * @param field its path in the document, such as {@code row.line.percentage} or {@code state.entries.3.sentence}
 * @param stored what stands in MongoDB, shortened where it is long; null if the field is not there
 * @param workedOut what the events say; null if the field should not be there
 */
public record FieldDifference(
        String field, @Nullable String stored, @Nullable String workedOut) {}
