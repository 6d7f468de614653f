package org.annals.client;

import java.io.PrintWriter;
import java.util.List;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;

/** Receipts as people read them. */
final class ReceiptText {

    private ReceiptText() {}

    static void printList(JsonNode list, PrintWriter out) {
        Table table = new Table(List.of("Subject", "Finding"), List.of());
        list.path("items").forEach(it -> table.add(List.of(Json.text(it, "subject"), Json.text(it, "finding"))));
        list.path("refusals")
                .forEach(it -> table.add(List.of(
                        "refusal:" + Json.text(it, "event_id"), Json.text(it, "code") + " on " + Json.text(it, "on"))));
        table.print(out);
    }

    static void print(JsonNode receipt, PrintWriter out) {
        line(out, "%s: %s", Json.text(receipt, "subject"), Json.text(receipt, "finding"));
        JsonNode qualification = receipt.path("qualification");
        line(
                out,
                "Specification %s, version %s",
                Json.text(qualification, "code"),
                Json.text(qualification, "version"));
        asked(receipt.path("asked"), out);
        head(receipt, "rules", "Rules", out);
        receipt.path("rules").forEach(it -> line(out, "  %s (%s)", Json.text(it, "text"), Json.text(it, "source")));
        lines(receipt, "arithmetic", "Arithmetic", out);
        head(receipt, "counted", "Counted", out);
        receipt.path("counted").forEach(it -> line(out, "  %s → %s", event(it), joined(it.path("toward"))));
        head(receipt, "not_counted", "Not counted", out);
        receipt.path("not_counted")
                .forEach(it -> line(out, "  %s → %s: %s", event(it), Json.text(it, "reason"), Json.text(it, "why")));
        lines(receipt, "missing", "Missing", out);
        comparison(receipt.path("comparison"), out);
    }

    private static void asked(JsonNode asked, PrintWriter out) {
        if (asked.isObject()) {
            line(out, "Asked for: %s %s", Json.text(asked, "request"), Json.text(asked, "content"));
        }
    }

    private static void comparison(JsonNode comparison, PrintWriter out) {
        if (!comparison.isObject()) {
            return;
        }
        out.println();
        boolean same = comparison.path("same").asBoolean(false);
        line(out, same ? "The stored award and the one worked out now are the same." : "Stored and worked out differ:");
        comparison
                .path("differences")
                .forEach(it -> line(
                        out,
                        "  %s: %s is stored, %s worked out",
                        Json.text(it, "field"),
                        Json.text(it, "stored"),
                        Json.text(it, "worked_out")));
    }

    private static void head(JsonNode receipt, String field, String title, PrintWriter out) {
        if (!receipt.path(field).isEmpty()) {
            out.println();
            out.println(title);
        }
    }

    private static void lines(JsonNode receipt, String field, String title, PrintWriter out) {
        head(receipt, field, title, out);
        receipt.path(field).forEach(it -> line(out, "  %s", it.asString("")));
    }

    private static String event(JsonNode named) {
        return "%s  %s  %s"
                .formatted(
                        Json.text(named, "on"),
                        Json.text(named, "event_id"),
                        Json.text(named.path("event"), "sentence"));
    }

    private static String joined(JsonNode texts) {
        return texts.valueStream().map(it -> it.asString("")).collect(Collectors.joining(", "));
    }

    private static void line(PrintWriter out, String format, Object... values) {
        String text = format.formatted(values);
        String indent = text.startsWith("  ") ? "  " : "";
        out.println(indent + Text.oneLine(text));
    }
}
