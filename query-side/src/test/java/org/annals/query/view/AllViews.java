package org.annals.query.view;

import java.util.List;
import org.annals.kernel.qualification.Qualifications;
import org.annals.query.auditreviews.AuditReviews;
import org.annals.query.cohortprogress.ProgressOfCohorts;
import org.annals.query.creditregister.CreditRegister;
import org.annals.query.history.Histories;
import org.annals.query.participantrecord.ParticipantRecords;
import org.annals.query.refusedrows.RefusedRows;

/** Every view that there is. */
final class AllViews {

    private AllViews() {}

    static List<View<?, ?>> with(Qualifications qualifications) {
        return List.of(
                new CreditRegister(qualifications),
                new ParticipantRecords(),
                new ProgressOfCohorts(qualifications),
                new Histories(),
                new RefusedRows(),
                new AuditReviews());
    }
}
