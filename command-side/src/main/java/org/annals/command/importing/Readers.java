package org.annals.command.importing;

/** Which reader reads which file. */
final class Readers {

    private final FolderContext folder;

    Readers(FolderContext folder) {
        this.folder = folder;
    }

    RowReader of(RowFile file) {
        EngagementReaders engagement = new EngagementReaders(folder);
        CaseStudyReaders caseStudy = new CaseStudyReaders(folder);
        return switch (file) {
            case PROVIDER_APPLICATIONS -> new ProviderApplicationReader(folder);
            case ATTENDANCE -> engagement::attendance;
            case CANVAS_LIVE_EVENTS -> new CanvasReader(folder);
            case COACHING -> engagement::coaching;
            case LDR_REVIEWS -> engagement::ldrReview;
            case CASE_STUDY_WINDOWS -> caseStudy::window;
            case SUBMISSIONS -> caseStudy::submission;
            case MARKS -> caseStudy::mark;
            case OUTCOMES -> caseStudy::outcome;
            case STATUS_CHANGES -> new StatusChangeReader(folder);
        };
    }
}
