package org.annals.command.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.annals.command.importing.ImportStatus;
import org.jspecify.annotations.Nullable;

/** How far an import is, without its report. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record ImportSummary(
        String id, ImportStatus.State state, @Nullable String cohort, int total, int done) {

    static ImportSummary of(ImportStatus status) {
        return new ImportSummary(status.id(), status.state(), status.cohort(), status.total(), status.done());
    }
}
