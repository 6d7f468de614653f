package org.annals.query.refusedrows;

import io.swagger.v3.oas.annotations.Parameter;
import org.annals.query.rest.QueryProblem;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.BindParam;

/** Which refused rows are asked for; what is null is not asked for. */
record RefusedRowsQuery(
        @Parameter(description = "Only refused or only invalid", example = "refused") @Nullable
        String outcome,

        @Parameter(description = "Only rows of this file", example = "attendance.csv") @Nullable
        String file,

        @Parameter(description = "Only with this refusal code", example = "NOT_ACCEPTED") @Nullable
        String code,

        @Parameter(name = "import_id", description = "Only rows of this import") @BindParam("import_id") @Nullable
        String importId) {

    /** The filter in MongoDB's terms. */
    Document filter() {
        if (outcome != null && !outcome.equals(RefusedRow.REFUSED) && !outcome.equals(RefusedRow.INVALID)) {
            throw QueryProblem.invalid("outcome is refused or invalid.");
        }
        Document filter = new Document();
        add(filter, "row.outcome", outcome);
        add(filter, "row.file", file);
        add(filter, "row.code", code);
        add(filter, "row.importId", importId);
        return filter;
    }

    private static void add(Document filter, String field, @Nullable String value) {
        if (value != null) {
            filter.append(field, value);
        }
    }
}
