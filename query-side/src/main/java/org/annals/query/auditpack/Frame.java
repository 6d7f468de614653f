package org.annals.query.auditpack;

import java.time.Instant;
import java.util.Map;
import java.util.stream.Collectors;
import org.annals.kernel.proof.checkpoint.SignedCheckpoint;
import org.annals.query.html.Html;

/** What stands around every report. A report holds all that it needs: no style or picture from elsewhere. */
record Frame(Instant madeAt, SignedCheckpoint checkpoint) {

    private static final String PAGE = """
            <!DOCTYPE html>
            <html lang="en">
            <head>
            <meta charset="utf-8"/>
            <title>%1$s</title>
            <meta name="description" content="%1$s"/>
            <style>
            %2$s</style>
            </head>
            <body>
            <h1>%1$s</h1>
            <p class="made">Made at %3$s from the event log %4$s, which then had %5$d events and the root %6$s. \
            Each figure names the events behind it by their index in the log, counted from 0; events.ndjson has them byte for byte, \
            with a proof for each. README.txt says how to check them. That nothing follows the last event of a participant up to \
            then is what the log states, in streams.ndjson, under its seal; no proof can show what is not in a log.</p>
            <ol class="contents">
            %7$s</ol>
            %8$s</body>
            </html>
            """;

    /**
     * @param contents titles by the ids of their headings, in order
     * @param body HTML
     */
    String page(String title, Map<String, String> contents, String body) {
        String list = contents.entrySet().stream()
                .map(it -> "<li><a href=\"#%s\">%s</a></li>\n".formatted(it.getKey(), Html.text(it.getValue())))
                .collect(Collectors.joining());
        return PAGE.formatted(
                Html.text(title),
                Html.style(),
                madeAt,
                Html.text(checkpoint.checkpoint().origin()),
                checkpoint.checkpoint().size(),
                checkpoint.checkpoint().root(),
                list,
                body);
    }
}
