package org.annals.command.importing;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.IntConsumer;
import org.annals.command.assessment.AssessmentCommand.OpenWindow;
import org.annals.command.assessment.AssessmentCommand.RecordMissedWindow;
import org.annals.command.cohort.CohortCommand.PlanCohort;
import org.annals.command.cohort.SetRowAside;
import org.annals.command.importing.RequestBatch.Item;
import org.annals.command.importing.RequestBatch.Reply;
import org.annals.command.request.Answer;
import org.annals.command.request.Answer.Outcome;
import org.annals.command.request.RequestOrigin;
import org.annals.kernel.access.Caller;
import org.annals.kernel.personal.Personal;

/** One run over one cohort folder: plan the cohort, take in the registrations, keep what cannot be read, decide row by row. */
final class ImportRun {

    private static final int BATCH = 500;

    private final String id;
    private final Caller caller;
    private final Instant startedAt;
    private final FolderContext context;
    private final RequestBatch requests;
    private final ImportReport.Builder report;
    private final List<OpenWindow> windows = new ArrayList<>();

    ImportRun(
            String id,
            Caller caller,
            Instant startedAt,
            FolderContext context,
            RequestBatch requests,
            ImportMeters meters) {
        this.id = id;
        this.caller = caller;
        this.startedAt = startedAt;
        this.context = context;
        this.requests = requests;
        this.report = new ImportReport.Builder(meters::row);
    }

    /** @param progress told how many rows are decided */
    ImportReport decide(FolderRows rows, IntConsumer progress) {
        requests.ask(List.of(new Item(new PlanCohort(context.cohort(), context.plan(), today()), planning())));
        setAside(rows.unread());
        decide(rows.registrations(), done -> {});
        decide(rows.rows(), progress);
        recordMissedWindows();
        return report.build();
    }

    private LocalDate today() {
        return context.dateOf(startedAt);
    }

    private void setAside(List<UnreadRow> unread) {
        List<Item> items = new ArrayList<>();
        for (UnreadRow row : unread) {
            report.invalid(row.file(), row.line(), row.message());
            SetRowAside request = new SetRowAside(
                    context.cohort(),
                    row.key(),
                    id,
                    row.file(),
                    row.line(),
                    row.message(),
                    Personal.of(row.content()),
                    today());
            items.add(new Item(request, origin(row)));
        }
        inBatches(items, requests::ask);
    }

    private void decide(List<ImportRow> rows, IntConsumer progress) {
        for (int from = 0; from < rows.size(); from += BATCH) {
            List<ImportRow> batch = rows.subList(from, Math.min(from + BATCH, rows.size()));
            decideBatch(batch);
            progress.accept(from + batch.size());
        }
    }

    private void decideBatch(List<ImportRow> batch) {
        List<ImportRow> asking = new ArrayList<>();
        List<Item> items = new ArrayList<>();
        for (ImportRow row : batch) {
            switch (row.reading()) {
                case Reading.CountsForNothing it -> report.count(row.file(), RowOutcome.UNCHANGED);
                case Reading.Asks it -> {
                    asking.add(row);
                    items.add(new Item(it.request(), origin(row, it)));
                }
            }
        }
        List<Reply> replies = items.isEmpty() ? List.of() : requests.ask(items);
        List<UnreadRow> meaningless = new ArrayList<>();
        for (int at = 0; at < asking.size(); at++) {
            ImportRow row = asking.get(at);
            switch (replies.get(at)) {
                case Reply.Answered(var answer) -> {
                    count(row, answer);
                    noteWindow(items.get(at), answer);
                }
                case Reply.Meaningless(var field, var sentence) ->
                    meaningless.add(new UnreadRow(
                            row.file(), row.line(), row.key(), row.content(), "column " + field + ": " + sentence));
            }
        }
        setAside(meaningless);
    }

    /** A row that was met before comes to the same again: what was applied is unchanged now, what was refused stays refused. */
    private void count(ImportRow row, Answer answer) {
        if (answer.outcome() == Outcome.REFUSED && answer.code() != null && answer.message() != null) {
            report.refused(row.file(), row.line(), answer.code(), answer.message());
        } else {
            boolean applied = answer.outcome() == Outcome.APPLIED && !answer.repeated();
            report.count(row.file(), applied ? RowOutcome.APPLIED : RowOutcome.UNCHANGED);
        }
    }

    private void noteWindow(Item item, Answer answer) {
        if (item.request() instanceof OpenWindow window && answer.outcome() != Outcome.REFUSED) {
            windows.add(window);
        }
    }

    /** Windows that passed long ago are recorded as missed at once, so that the same import again finds nothing to do. */
    private void recordMissedWindows() {
        List<Item> items = windows.stream()
                .map(window -> new RecordMissedWindow(window.participant(), window.attempt(), startedAt, window.on()))
                .map(request -> new Item(request, own()))
                .toList();
        inBatches(items, requests::ask);
    }

    /** The origin of what follows from the folder as a whole. */
    private RequestOrigin own() {
        return new RequestOrigin(caller, RequestOrigin.IMPORT, id, null, null, null, null, null);
    }

    /** A plan that was met before is unchanged, even if it was revised in another way since. */
    private RequestOrigin planning() {
        RequestOrigin.Row where = new RequestOrigin.Row(CohortFile.FILE, 1, null, null);
        return new RequestOrigin(
                caller, RequestOrigin.IMPORT, id, context.file().key(), null, null, null, where);
    }

    private RequestOrigin origin(ImportRow row, Reading.Asks asks) {
        RequestOrigin.Row where = new RequestOrigin.Row(
                row.file(), row.line(), asks.onBehalfOf(), asks.recordedAt().toString());
        return new RequestOrigin(caller, RequestOrigin.IMPORT, id, row.key(), null, row.content(), null, where);
    }

    private RequestOrigin origin(UnreadRow row) {
        RequestOrigin.Row where = new RequestOrigin.Row(row.file(), row.line(), null, null);
        return new RequestOrigin(caller, RequestOrigin.IMPORT, id, row.key(), null, null, null, where);
    }

    private static void inBatches(List<Item> items, Consumer<List<Item>> each) {
        for (int from = 0; from < items.size(); from += BATCH) {
            each.accept(items.subList(from, Math.min(from + BATCH, items.size())));
        }
    }
}
