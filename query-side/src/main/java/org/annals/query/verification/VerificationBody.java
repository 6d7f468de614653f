package org.annals.query.verification;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.annals.query.rest.QueryProblem;
import org.annals.query.view.Views;
import org.jspecify.annotations.Nullable;

/** What is to be verified; everything, unless it says otherwise. */
record VerificationBody(
        @Size(min = 1) @Schema(description = "Names of read models; all of them unless given") @Nullable
        List<String> views,

        @Min(1)
        @Schema(description = "The documents of so many participants only; all documents unless given", example = "20")
        @Nullable
        Integer sample,

        @Schema(description = "Which participants: the same seed chooses the same ones; 0 unless given", example = "7")
        @Nullable
        Long seed) {

    /**
     * @throws org.annals.query.view.UnknownView if it names one that does not exist
     * @throws QueryProblem {@code INVALID} if there is a seed and nothing to choose
     */
    Scope scope(Views all) {
        if (seed != null && sample == null) {
            throw QueryProblem.invalid("seed chooses a sample; say with sample how many participants that is.");
        }
        List<String> chosen = views == null
                ? List.copyOf(all.names())
                : views.stream().distinct().toList();
        chosen.forEach(all::position);
        return new Scope(chosen, sample, seed == null ? 0 : seed);
    }
}
