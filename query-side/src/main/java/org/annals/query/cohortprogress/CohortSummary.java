package org.annals.query.cohortprogress;

import com.mongodb.client.MongoCollection;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.annals.kernel.cohort.CohortPlan;
import org.annals.kernel.cohort.DeliveryGroup;
import org.annals.kernel.qualification.QualificationVersion;
import org.annals.query.cohortprogress.CohortProgress.Places;
import org.annals.query.cohortprogress.CohortState.GroupPlaces;
import org.annals.query.view.StoredDocument;
import org.bson.Document;

/** A cohort with its plan and the places that are taken. */
public record CohortSummary(
        String cohort,
        QualificationVersion qualification,
        CohortPlan plan,
        Places fundedPlaces,
        List<Group> deliveryGroups) {

    /** Ids of cohorts begin with {@code cohort-}: a range that an index can find. */
    private static final Document COHORTS =
            new Document(StoredDocument.ID, new Document("$gte", "cohort-").append("$lt", "cohort."));

    public record Group(String code, String deliveryPartner, Places places) {

        private static Group of(DeliveryGroup group, GroupPlaces taken) {
            return new Group(group.code(), group.deliveryPartner(), new Places(taken.taken(), group.places()));
        }
    }

    /** All cohorts, in the order of their ids. */
    static List<CohortSummary> all(MongoCollection<StoredDocument<Member>> documents, ProgressOfCohorts view) {
        List<CohortSummary> all = new ArrayList<>();
        documents
                .find(COHORTS)
                .sort(new Document(StoredDocument.ID, 1))
                .forEach(it -> of(it.id(), it.state(view)).ifPresent(all::add));
        return all;
    }

    /** Empty until the cohort was opened. */
    static Optional<CohortSummary> of(String cohort, ProgressState state) {
        if (state instanceof CohortState it && it.plan() != null && it.qualification() != null) {
            return Optional.of(of(cohort, it, it.plan(), it.qualification()));
        }
        return Optional.empty();
    }

    private static CohortSummary of(
            String cohort, CohortState state, CohortPlan plan, QualificationVersion qualification) {
        List<Group> groups = plan.deliveryGroups().stream()
                .map(it -> Group.of(it, state.takenIn(it.code())))
                .toList();
        Places funded = new Places(state.fundedPlacesTaken(), plan.fundedPlaces());
        return new CohortSummary(cohort, qualification, plan, funded, groups);
    }
}
