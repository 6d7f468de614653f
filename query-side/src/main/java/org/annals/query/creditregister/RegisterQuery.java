package org.annals.query.creditregister;

import io.swagger.v3.oas.annotations.Parameter;
import org.annals.kernel.credit.CreditStatus;
import org.annals.kernel.participant.TrainingStatus;
import org.annals.kernel.words.Word;
import org.annals.query.rest.QueryProblem;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.BindParam;

/** Which rows of the register are asked for; what is null is not asked for. */
record RegisterQuery(
        @Parameter(description = "Only this cohort", example = "cohort-npq-senco-2024-autumn") @Nullable
        String cohort,

        @Parameter(name = "credit_status", description = "Only this credit status", example = "awarded")
        @BindParam("credit_status")
        @Nullable
        String creditStatus,

        @Parameter(name = "training_status", description = "Only this training status", example = "active")
        @BindParam("training_status")
        @Nullable
        String trainingStatus,

        @Parameter(name = "delivery_group", description = "Only this delivery group")
        @BindParam("delivery_group")
        @Nullable
        String deliveryGroup) {

    /** The filter in MongoDB's terms. */
    Document filter() {
        Document filter = new Document("row", new Document("$exists", true));
        add(filter, "row.cohort", cohort);
        add(filter, "row.deliveryGroup", deliveryGroup);
        add(filter, "row.line.creditStatus", word(CreditStatus.class, "credit_status", creditStatus));
        add(filter, "row.line.trainingStatus", word(TrainingStatus.class, "training_status", trainingStatus));
        return filter;
    }

    private static void add(Document filter, String field, @Nullable String value) {
        if (value != null) {
            filter.append(field, value);
        }
    }

    private static <E extends Enum<E> & Word> @Nullable String word(
            Class<E> type, String parameter, @Nullable String value) {
        if (value != null && Word.read(type, value).isEmpty()) {
            throw QueryProblem.invalid(parameter + " is one of " + Word.list(type) + ".");
        }
        return value;
    }
}
