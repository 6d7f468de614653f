package org.annals.query.participantrecord;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.annals.kernel.identifier.ParticipantId;
import org.annals.query.rest.Answers;
import org.annals.query.rest.Answers.Answer;
import org.annals.query.view.StoredDocument;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The TRNs of participants, for answers that people read. */
@Component
public class Trns {

    private final ParticipantRecords records;
    private final Answers answers;

    Trns(ParticipantRecords records, Answers answers) {
        this.records = records;
        this.answers = answers;
    }

    /**
     * By participant; who has no record yet is left out.
     *
     * @param minPosition waits until the records have got there; null: does not wait
     */
    public Answer<Map<ParticipantId, String>> of(Collection<ParticipantId> participants, @Nullable Long minPosition) {
        List<String> ids = participants.stream().map(ParticipantId::value).toList();
        Document filter = new Document(StoredDocument.ID, new Document("$in", ids));
        return answers.read(records, minPosition, documents -> {
            Map<ParticipantId, String> trns = new HashMap<>();
            documents.find(filter).projection(new Document("row", 1)).forEach(it -> {
                if (it.row() != null) {
                    trns.put(new ParticipantId(it.id()), it.row().trn());
                }
            });
            return trns;
        });
    }
}
