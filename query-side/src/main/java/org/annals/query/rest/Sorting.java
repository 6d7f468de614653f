package org.annals.query.rest;

import java.util.Map;
import org.bson.Document;

/**
 * What an answer may be sorted by.
 *
 * @param fields the name that a query gives to the field of the document that it stands for
 * @param then a field that makes the order complete
 */
public record Sorting(Map<String, String> fields, String then) {

    /**
     * The order in MongoDB's terms.
     *
     * @param sort one of the names; with {@code -} before it the order is reversed
     * @throws QueryProblem {@code INVALID} if it is none of them
     */
    public Document by(String sort) {
        boolean reversed = sort.startsWith("-");
        String field = fields.get(reversed ? sort.substring(1) : sort);
        if (field == null) {
            throw QueryProblem.invalid("sort is one of " + String.join(", ", fields.keySet())
                    + ", with - before it for the reverse order.");
        }
        Document order = new Document(field, reversed ? -1 : 1);
        order.putIfAbsent(then, 1);
        return order;
    }
}
