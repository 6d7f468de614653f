package org.annals.query.auditpack;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.annals.kernel.event.DomainEvent;
import org.annals.kernel.event.EventMetadata;
import org.annals.kernel.receipt.AwardCheck;
import org.annals.kernel.receipt.Receipt;
import org.annals.query.history.Told;
import org.annals.query.html.Html;
import org.annals.query.view.LoggedEvent;

/**
 * What a person reads about a participant: each figure with its rule, its arithmetic and its events, then all events.
 *
 * @param events all that the pack has, in the order of the log
 * @param links to them
 */
record ParticipantReport(Case about, List<LoggedEvent> events, EventLinks links, Frame frame) {

    String html() {
        List<Receipt> receipts = about.receipts();
        Map<String, String> contents = new LinkedHashMap<>();
        StringBuilder body = new StringBuilder();
        for (int i = 0; i < receipts.size(); i++) {
            String id = "receipt-" + i;
            contents.put(id, receipts.get(i).subject() + ": " + receipts.get(i).finding());
            body.append(new ReceiptSection(receipts.get(i), links).html(id));
        }
        contents.put("comparison", "The award as stored and as worked out");
        body.append(comparison());
        contents.put("events", "All events");
        body.append(allEvents());
        return frame.page("Audit report: %s, TRN %s".formatted(about.name(), about.trn()), contents, body.toString());
    }

    private String comparison() {
        List<AwardCheck.Difference> differences =
                about.award().map(AwardCheck::differences).orElse(List.of());
        String rows = differences.stream()
                .map(it -> Html.row(Html.text(it.field()), Html.text(it.stored()), Html.text(it.workedOut())))
                .collect(Collectors.joining());
        String said = rows.isEmpty()
                ? "<p>They say the same.</p>\n"
                : "<table><tr><th>Field</th><th>Stored</th><th>Worked out</th></tr>\n%s</table>\n".formatted(rows);
        return Html.heading("comparison", "The award as stored and as worked out") + said;
    }

    private String allEvents() {
        return Html.heading("events", "All events")
                + "<table><tr><th>Index</th><th>On</th><th>What happened</th><th>Who</th><th>Recorded</th></tr>\n"
                + events.stream().map(this::row).collect(Collectors.joining())
                + "</table>\n";
    }

    private String row(LoggedEvent event) {
        DomainEvent payload = event.event();
        Function<String, String> metadata = key -> Html.text(event.metadata(key).orElse(""));
        String actor = metadata.apply(EventMetadata.ACTOR);
        String other = metadata.apply(EventMetadata.ON_BEHALF_OF);
        return Html.row(
                links.target(event.id()),
                payload.on().toString(),
                "%s<br/><span class=\"id\">%s</span>".formatted(Html.text(Told.of(payload)), Html.text(event.id())),
                other.isEmpty() || other.equals(actor) ? actor : actor + " for " + other,
                event.recordedAt().toString());
    }
}
