package org.annals.query.participantrecord;

import java.util.HashSet;
import java.util.Set;
import org.annals.query.rest.Answers;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Who was coached by whom. */
@Component
public class Coached {

    private final ParticipantRecords records;
    private final Answers answers;

    Coached(ParticipantRecords records, Answers answers) {
        this.records = records;
        this.answers = answers;
    }

    /** The ids of the participants with whom this coach has held a session. */
    public Set<String> by(String coach, @Nullable Long minPosition) {
        return answers.read(records, minPosition, documents -> {
                    Set<String> ids = new HashSet<>();
                    documents.find(new Document("row.coaches", coach)).forEach(it -> ids.add(it.id()));
                    return ids;
                })
                .content();
    }
}
