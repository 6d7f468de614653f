package org.annals.command.assessment;

import java.util.List;
import org.annals.command.participant.Standing;
import org.annals.command.request.Verdict;
import org.annals.kernel.assessment.AssessmentEvent;
import org.annals.kernel.assessment.CaseStudy;
import org.annals.kernel.event.Recorded;
import org.annals.kernel.qualification.Qualifications;

/** What would come of a request, by the rules of the aggregate but from a list of events: nothing is recorded. */
public final class AssessmentTrial {

    private AssessmentTrial() {}

    /** @param events all of the assessment's so far */
    public static Verdict<AssessmentEvent> decide(
            List<Recorded<AssessmentEvent>> events,
            Standing standing,
            Qualifications qualifications,
            AssessmentCommand asked) {
        CaseStudy caseStudy = CaseStudy.NONE;
        for (Recorded<AssessmentEvent> recorded : events) {
            caseStudy = caseStudy.apply(recorded);
        }
        return new AssessmentDecisions(caseStudy, standing, qualifications).decide(asked);
    }
}
