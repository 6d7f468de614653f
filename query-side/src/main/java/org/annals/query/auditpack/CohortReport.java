package org.annals.query.auditpack;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.annals.kernel.receipt.Receipt;
import org.annals.kernel.receipt.Subjects;
import org.annals.query.history.Told;
import org.annals.query.html.Html;
import org.annals.query.view.LoggedEvent;

/** The way into a cohort's pack: a line for each participant, with the report of each behind it. */
record CohortReport(CohortCase about, List<Line> lines, EventLinks links, Frame frame) {

    private static final List<String> SUBJECTS =
            List.of(Subjects.TRAINING_STATUS, Subjects.ENGAGEMENT, Subjects.ASSESSMENT, Subjects.CREDIT_STATUS);

    /** @param findings in the order of the columns */
    record Line(String folder, String trn, String name, int events, List<String> findings) {

        static Line of(String folder, Case one) {
            Map<String, String> findings = one.receipts().stream()
                    .collect(Collectors.toMap(Receipt::subject, Receipt::finding, (first, second) -> first));
            return new Line(
                    folder,
                    one.trn(),
                    one.name(),
                    one.events().size(),
                    SUBJECTS.stream().map(it -> findings.getOrDefault(it, "")).toList());
        }
    }

    String html() {
        Map<String, String> contents = new LinkedHashMap<>();
        contents.put("participants", "Participants");
        contents.put("events", "Events of the cohort");
        return frame.page("Audit report: " + about.cohort(), contents, participants() + events());
    }

    private String participants() {
        String columns = SUBJECTS.stream().map("<th>%s</th>"::formatted).collect(Collectors.joining());
        return Html.heading("participants", "Participants")
                + "<table><tr><th>TRN</th><th>Name</th><th>Events</th>%s</tr>\n".formatted(columns)
                + lines.stream().map(CohortReport::row).collect(Collectors.joining())
                + "</table>\n";
    }

    private static String row(Line line) {
        return Html.row(
                "<a href=\"%sreport.html\">%s</a>".formatted(line.folder(), Html.text(line.trn())),
                Html.text(line.name()),
                Integer.toString(line.events()),
                line.findings().stream().map(Html::text).collect(Collectors.joining("</td><td>")));
    }

    private String events() {
        return Html.heading("events", "Events of the cohort")
                + "<table><tr><th>Index</th><th>On</th><th>What happened</th></tr>\n"
                + about.events().stream().map(this::row).collect(Collectors.joining())
                + "</table>\n";
    }

    private String row(LoggedEvent event) {
        return Html.row(links.target(event.id()), event.event().on().toString(), Html.text(Told.of(event.event())));
    }
}
