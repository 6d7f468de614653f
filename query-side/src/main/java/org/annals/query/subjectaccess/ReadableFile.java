package org.annals.query.subjectaccess;

import java.util.Map;
import java.util.stream.Collectors;
import org.annals.kernel.accesslog.Access;
import org.annals.query.html.Html;
import org.annals.query.subjectaccess.HeldData.HeldEvent;

/** What is held on a person as a page that the person can read and keep: one file, nothing from elsewhere. */
record ReadableFile(HeldData data) {

    private static final String PAGE = """
            <!DOCTYPE html>
            <html lang="en">
            <head>
            <meta charset="utf-8"/>
            <title>%1$s</title>
            <style>
            %2$s</style>
            </head>
            <body>
            <h1>%1$s</h1>
            <p class="made">Made at %3$s for %4$s. Everything else that Annals shows about you, such as your engagement \
            and your credits, is worked out from what stands here.</p>
            %5$s%6$s</body>
            </html>
            """;

    String html() {
        return PAGE.formatted(
                "Everything that Annals holds on you",
                Html.style(),
                data.madeAt(),
                Html.text(data.participant()),
                events(),
                looks());
    }

    private String events() {
        return Html.heading("events", "What happened, and what was recorded with it")
                + "<table><tr><th>On</th><th>What happened</th><th>Recorded</th></tr>\n"
                + data.events().stream().map(ReadableFile::row).collect(Collectors.joining())
                + "</table>\n";
    }

    private static String row(HeldEvent event) {
        return Html.row(
                event.on().toString(),
                Html.text(event.sentence()) + fields(event.content()),
                event.recordedAt() + fields(event.metadata()));
    }

    private static String fields(Map<String, String> fields) {
        return fields.entrySet().stream()
                .map(it -> "<br/><span class=\"id\">%s: %s</span>"
                        .formatted(Html.text(it.getKey()), Html.text(it.getValue())))
                .collect(Collectors.joining());
    }

    private String looks() {
        return Html.heading("looks", "Who looked at it")
                + "<table><tr><th>When</th><th>Who</th><th>At what</th></tr>\n"
                + data.looks().stream().map(ReadableFile::row).collect(Collectors.joining())
                + "</table>\n";
    }

    private static String row(Access look) {
        return Html.row(look.at().toString(), Html.text(look.actor()), Html.text(look.operation()));
    }
}
