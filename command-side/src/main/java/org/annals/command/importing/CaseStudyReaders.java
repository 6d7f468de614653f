package org.annals.command.importing;

import java.time.Instant;
import java.time.LocalDate;
import org.annals.command.assessment.AssessmentCommand.ConfirmOutcome;
import org.annals.command.assessment.AssessmentCommand.MarkCaseStudy;
import org.annals.command.assessment.AssessmentCommand.OpenWindow;
import org.annals.command.assessment.AssessmentCommand.SubmitCaseStudy;
import org.annals.kernel.assessment.MarkingRole;
import org.annals.kernel.assessment.Result;

/** Reads the four files of the case study. */
final class CaseStudyReaders {

    private final FolderContext folder;

    CaseStudyReaders(FolderContext folder) {
        this.folder = folder;
    }

    Reading window(RawRow row) {
        Cells cells = new Cells(row.cells());
        Instant recordedAt = cells.instant("recorded_at");
        LocalDate opensOn = cells.date("opens_on");
        OpenWindow request =
                new OpenWindow(folder.participant(cells.trn("trn")), cells.whole("attempt", 1), opensOn, recordedAt);
        return new Reading.Asks(recordedAt, request, cells.text("recorded_by").orElse(null));
    }

    Reading submission(RawRow row) {
        Cells cells = new Cells(row.cells());
        Instant submittedAt = cells.instant("submitted_at");
        SubmitCaseStudy request = new SubmitCaseStudy(
                folder.participant(cells.trn("trn")),
                cells.whole("attempt", 1),
                submittedAt,
                cells.whole("words", 0),
                cells.hash("document_sha256"),
                folder.dateOf(submittedAt));
        return new Reading.Asks(cells.instant("recorded_at"), request, null);
    }

    Reading mark(RawRow row) {
        Cells cells = new Cells(row.cells());
        Instant recordedAt = cells.instant("recorded_at");
        String assessor = cells.required("assessor");
        MarkCaseStudy request = new MarkCaseStudy(
                folder.participant(cells.trn("trn")),
                cells.whole("attempt", 1),
                cells.word("role", MarkingRole.class),
                assessor,
                cells.word("result", Result.class),
                folder.dateOf(recordedAt));
        return new Reading.Asks(recordedAt, request, assessor);
    }

    Reading outcome(RawRow row) {
        Cells cells = new Cells(row.cells());
        String confirmedBy = cells.required("confirmed_by");
        ConfirmOutcome request = new ConfirmOutcome(
                folder.participant(cells.trn("trn")),
                cells.whole("attempt", 1),
                confirmedBy,
                cells.date("confirmed_on"));
        return new Reading.Asks(cells.instant("recorded_at"), request, confirmedBy);
    }
}
