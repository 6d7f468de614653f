package org.annals.query.auditpack;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.annals.kernel.receipt.Receipt;
import org.annals.query.html.Html;

/** A receipt as a section of a report. */
record ReceiptSection(Receipt receipt, EventLinks links) {

    String html(String id) {
        return Html.heading(id, receipt.subject() + ": " + receipt.finding())
                + list(
                        "rules",
                        receipt.rules(),
                        it -> "%s <span class=\"source\">(%s)</span>"
                                .formatted(Html.text(it.text()), Html.text(it.source())))
                + list("arithmetic", receipt.arithmetic(), Html::text)
                + titled(
                        "Counted",
                        list(
                                "events",
                                receipt.counted(),
                                it -> "%s, %s: %s"
                                        .formatted(
                                                links.link(it.event()),
                                                it.on(),
                                                Html.text(String.join(", ", it.toward())))))
                + titled(
                        "Not counted",
                        list(
                                "events",
                                receipt.notCounted(),
                                it -> "%s, %s: %s".formatted(links.link(it.event()), it.on(), Html.text(it.why()))))
                + titled("Missing", list("missing", receipt.missing(), Html::text));
    }

    private static String titled(String title, String list) {
        return list.isEmpty() ? "" : "<h3>%s</h3>\n%s".formatted(title, list);
    }

    private static <T> String list(String style, List<T> items, Function<T, String> html) {
        return items.isEmpty()
                ? ""
                : items.stream()
                        .map(it -> "<li>%s</li>\n".formatted(html.apply(it)))
                        .collect(Collectors.joining("", "<ul class=\"%s\">\n".formatted(style), "</ul>\n"));
    }
}
