package org.annals.query.cohortprogress;

import com.mongodb.client.MongoCollection;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.annals.kernel.qualification.QualificationSpecification;
import org.annals.query.view.StoredDocument;
import org.bson.Document;

/** A cohort with all who were accepted into it. */
record Counted(CohortSummary cohort, List<Member> members) {

    static Counted in(MongoCollection<StoredDocument<Member>> documents, CohortSummary cohort) {
        List<Member> members = new ArrayList<>();
        documents
                .find(new Document("row.cohort", cohort.cohort()))
                .projection(new Document("row", 1))
                .forEach(it -> {
                    if (it.row() != null) {
                        members.add(it.row());
                    }
                });
        return new Counted(cohort, members);
    }

    /** The last day of the course: as planned, or else after as many months as the qualification takes. */
    LocalDate courseEnds(QualificationSpecification specification) {
        LocalDate planned = cohort.plan().endsOn();
        return planned == null
                ? cohort.plan().startsOn().plusMonths(specification.months()).minusDays(1)
                : planned;
    }
}
