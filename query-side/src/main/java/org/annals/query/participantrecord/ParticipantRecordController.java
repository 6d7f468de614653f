package org.annals.query.participantrecord;

import com.mongodb.client.MongoCollection;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.util.Optional;
import org.annals.kernel.access.Needs;
import org.annals.kernel.access.Permission;
import org.annals.kernel.identifier.Trn;
import org.annals.kernel.personal.LeavesTrace;
import org.annals.kernel.qualification.Qualifications;
import org.annals.query.replay.Moment;
import org.annals.query.replay.Replayed;
import org.annals.query.rest.Answers;
import org.annals.query.rest.Answers.Answer;
import org.annals.query.rest.MomentQuery;
import org.annals.query.rest.Moments;
import org.annals.query.rest.QueryProblem;
import org.annals.query.rest.Sight;
import org.annals.query.view.StoredDocument;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@Tag(name = "Participants")
class ParticipantRecordController {

    private final ParticipantRecords records;
    private final Qualifications qualifications;
    private final Answers answers;
    private final Moments moments;
    private final Sight sight;

    ParticipantRecordController(
            ParticipantRecords records, Qualifications qualifications, Answers answers, Moments moments, Sight sight) {
        this.records = records;
        this.qualifications = qualifications;
        this.answers = answers;
        this.moments = moments;
        this.sight = sight;
    }

    record Found(String participant) {}

    @Needs(value = Permission.LOOK_UP_PARTICIPANTS, ownRows = true)
    @PostMapping("/api/participants/lookup")
    @LeavesTrace("participant-lookup")
    @Operation(summary = "The id of the participant who has a TRN; TRNs never stand in URLs")
    @ApiResponse(responseCode = "200", description = "The participant's id.", useReturnTypeSchema = true)
    @ApiResponse(responseCode = "404", description = "Nobody has it; code UNKNOWN_PARTICIPANT")
    Found lookup(
            @Valid @RequestBody TrnLookup lookup,
            @Parameter(description = "Wait until the records tell of everything up to this position")
                    @RequestParam(name = "min_position", required = false)
                    @Nullable
                    Long minPosition) {
        Document filter = filter(lookup);
        Answer<Optional<String>> found = answers.read(records, minPosition, documents -> newest(documents, filter));
        String id = found.content().orElseThrow(QueryProblem::unknownParticipant);
        sight.demand(Permission.LOOK_UP_PARTICIPANTS, id, minPosition);
        return new Found(id);
    }

    @Needs(value = Permission.SEE_RECORDS, ownRows = true)
    @GetMapping("/api/participants/{id}")
    @LeavesTrace("participant-record")
    @Operation(summary = "All that is known of a participant, with the ids of the events that say so")
    @ApiResponse(responseCode = "200", description = "The record.", useReturnTypeSchema = true)
    @ApiResponse(responseCode = "404", description = "There is no such participant; code UNKNOWN_PARTICIPANT")
    ParticipantRecord participant(
            @PathVariable String id,
            MomentQuery moment,
            @Parameter(description = "Wait until the record tells of everything up to this position")
                    @RequestParam(name = "min_position", required = false)
                    @Nullable
                    Long minPosition) {
        sight.demand(Permission.SEE_RECORDS, id, minPosition);
        if (moment.isGiven()) {
            return at(moments.settled(moment), id);
        }
        return answers.find(records, minPosition, id)
                .map((found, position) -> ParticipantRecord.of(
                        id, position, found.orElseThrow(QueryProblem::unknownParticipant), qualifications));
    }

    private ParticipantRecord at(Moment moment, String id) {
        Replayed<RecordState, RecordKey> replayed = moments.participant(records, moment, id);
        RecordState state = replayed.state(id).orElseThrow(QueryProblem::unknownParticipant);
        return ParticipantRecord.of(id, replayed.position(), state, qualifications)
                .at(moment);
    }

    private static Document filter(TrnLookup lookup) {
        try {
            Document filter = new Document("row.trn", Trn.read(lookup.trn()).digits());
            return lookup.qualification() == null ? filter : filter.append("row.qualification", lookup.qualification());
        } catch (IllegalArgumentException e) {
            throw QueryProblem.invalid("trn: " + e.getMessage());
        }
    }

    private static Optional<String> newest(MongoCollection<StoredDocument<RecordKey>> documents, Document filter) {
        Document newestFirst = new Document(StoredDocument.POSITION, -1);
        return Optional.ofNullable(documents.find(filter).sort(newestFirst).first())
                .map(StoredDocument::id);
    }
}
