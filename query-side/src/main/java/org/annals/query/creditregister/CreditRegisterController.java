package org.annals.query.creditregister;

import com.mongodb.client.MongoCollection;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.annals.kernel.access.Needs;
import org.annals.kernel.access.Permission;
import org.annals.kernel.personal.LeavesTrace;
import org.annals.query.replay.Moment;
import org.annals.query.replay.Rows;
import org.annals.query.rest.Answers;
import org.annals.query.rest.Answers.Answer;
import org.annals.query.rest.MomentQuery;
import org.annals.query.rest.Moments;
import org.annals.query.rest.PageOf;
import org.annals.query.rest.Paging;
import org.annals.query.rest.Sight;
import org.annals.query.view.StoredDocument;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@Tag(name = "Credit register")
class CreditRegisterController {

    private final CreditRegister register;
    private final Answers answers;
    private final Moments moments;
    private final Sight sight;

    CreditRegisterController(CreditRegister register, Answers answers, Moments moments, Sight sight) {
        this.register = register;
        this.answers = answers;
        this.moments = moments;
        this.sight = sight;
    }

    @Needs(value = Permission.SEE_REGISTER, ownRows = true)
    @GetMapping("/api/register")
    @LeavesTrace("register")
    @Operation(summary = "How far each participant is and whether the credits are awarded")
    PageOf<CreditRegisterRow> register(
            RegisterQuery query,
            MomentQuery moment,
            @Parameter(description = "Page, counted from 0") @RequestParam(defaultValue = "0") int page,
            @Parameter(description = "Rows a page, 1 to 500") @RequestParam(defaultValue = "100") int size,
            @Parameter(
                            description = "trn, engaged, credit_status, training_status, awarded_on or "
                                    + "statutory_deadline; with - before it for the reverse order")
                    @RequestParam(defaultValue = "trn")
                    String sort,
            @Parameter(description = "Wait until the register tells of everything up to this position")
                    @RequestParam(name = "min_position", required = false)
                    @Nullable
                    Long minPosition) {
        Paging paging = new Paging(page, size);
        Document order = RegisterOrder.SORTING.by(sort);
        Document filter = query.filter();
        Optional<Set<String>> only = sight.only(Permission.SEE_REGISTER, minPosition);
        if (moment.isGiven()) {
            return at(
                    moments.settled(moment), it -> only.isEmpty() || only.get().contains(it), filter, order, paging);
        }
        only.ifPresent(ids -> filter.append(StoredDocument.ID, new Document("$in", ids)));
        Answer<Found> found = answers.read(register, minPosition, documents -> find(documents, filter, order, paging));
        return new PageOf<>(found.content().rows(), page, size, found.content().total(), found.position());
    }

    private PageOf<CreditRegisterRow> at(
            Moment moment, Predicate<String> participants, Document filter, Document order, Paging paging) {
        RegisterThen then = moments.whole(register, moment, RegisterThen::of);
        List<CreditRegisterRow> lines = Rows.select(then.entries(participants), filter, order).stream()
                .map(RegisterEntry::line)
                .toList();
        return PageOf.of(lines, paging, then.position(), moment);
    }

    private record Found(List<CreditRegisterRow> rows, long total) {}

    private static Found find(
            MongoCollection<StoredDocument<RegisterEntry>> documents, Document filter, Document order, Paging paging) {
        List<CreditRegisterRow> rows = new ArrayList<>();
        paging.of(documents.find(filter).sort(order)).forEach(it -> {
            if (it.row() != null) {
                rows.add(it.row().line());
            }
        });
        return new Found(rows, documents.countDocuments(filter));
    }
}
