package org.annals.query.cohortprogress;

import com.mongodb.client.MongoCollection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.annals.query.rest.Answers;
import org.annals.query.view.StoredDocument;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Who is in whose delivery groups. */
@Component
public class Hosted {

    private final ProgressOfCohorts cohorts;
    private final Answers answers;

    Hosted(ProgressOfCohorts cohorts, Answers answers) {
        this.cohorts = cohorts;
        this.answers = answers;
    }

    /** The ids of the participants in groups of these delivery partners, as the plans of the cohorts name them now. */
    public Set<String> by(Set<String> deliveryPartners, @Nullable Long minPosition) {
        return answers.read(cohorts, minPosition, documents -> ids(documents, deliveryPartners))
                .content();
    }

    private Set<String> ids(MongoCollection<StoredDocument<Member>> documents, Set<String> deliveryPartners) {
        List<Document> groups = CohortSummary.all(documents, cohorts).stream()
                .flatMap(cohort -> cohort.deliveryGroups().stream()
                        .filter(it -> deliveryPartners.contains(it.deliveryPartner()))
                        .map(it -> new Document("row.cohort", cohort.cohort()).append("row.deliveryGroup", it.code())))
                .toList();
        Set<String> ids = new HashSet<>();
        groups.forEach(group -> documents.find(group).forEach(it -> ids.add(it.id())));
        return ids;
    }
}
