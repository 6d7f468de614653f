package org.annals.query.creditregister;

import java.util.LinkedHashMap;
import java.util.Map;
import org.annals.query.rest.Sorting;

/** What the register may be sorted by. */
final class RegisterOrder {

    static final Sorting SORTING = new Sorting(sortable(), "row.line.trn");

    private RegisterOrder() {}

    private static Map<String, String> sortable() {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("trn", "row.line.trn");
        fields.put("engaged", "row.line.engaged");
        fields.put("credit_status", "row.line.creditStatus");
        fields.put("training_status", "row.line.trainingStatus");
        fields.put("awarded_on", "row.line.awardedOn");
        fields.put("statutory_deadline", "row.line.statutoryDeadline");
        return fields;
    }
}
