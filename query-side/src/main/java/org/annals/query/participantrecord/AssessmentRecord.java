package org.annals.query.participantrecord;

import java.util.List;
import org.annals.kernel.assessment.AssessmentStatus;
import org.annals.kernel.assessment.Attempt;
import org.annals.kernel.assessment.CaseStudy;

/** The case study, attempt by attempt. */
public record AssessmentRecord(AssessmentStatus status, List<Attempt> attempts) {

    static AssessmentRecord of(CaseStudy caseStudy) {
        return new AssessmentRecord(caseStudy.status(), caseStudy.attempts());
    }
}
