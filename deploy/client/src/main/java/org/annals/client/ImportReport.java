package org.annals.client;

import java.io.PrintWriter;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/** What became of the rows of an import, for people. */
record ImportReport(JsonNode report) {

    private static final List<String> OUTCOMES = List.of("applied", "unchanged", "refused", "invalid");

    void print(PrintWriter out, URI server, String importId) {
        printFiles(out);
        printRefusals(out);
        if (!report.path("rows").isEmpty()) {
            out.println();
            out.println("Each refused or invalid row with its line and the reason: add --json, or ask");
            out.println("  %s/api/rows?import_id=%s".formatted(server, Text.oneLine(importId)));
        }
    }

    private void printFiles(PrintWriter out) {
        List<String> header = new ArrayList<>(List.of("File"));
        header.addAll(OUTCOMES);
        Table table = new Table(header, OUTCOMES);
        long[] sums = new long[OUTCOMES.size()];
        for (Map.Entry<String, JsonNode> file : report.path("files").properties()) {
            List<String> cells = new ArrayList<>(List.of(file.getKey()));
            for (int i = 0; i < sums.length; i++) {
                long count = file.getValue().path(OUTCOMES.get(i)).asLong(0);
                sums[i] += count;
                cells.add("%,d".formatted(count));
            }
            table.add(cells);
        }
        List<String> total = new ArrayList<>(List.of("all files"));
        for (long sum : sums) {
            total.add("%,d".formatted(sum));
        }
        table.add(total);
        table.print(out);
    }

    private void printRefusals(PrintWriter out) {
        if (report.path("refusals").isEmpty()) {
            return;
        }
        Table table = new Table(List.of("Refused in", "Code", "Rows"), List.of("Rows"));
        for (Map.Entry<String, JsonNode> file : report.path("refusals").properties()) {
            for (Map.Entry<String, JsonNode> code : file.getValue().properties()) {
                table.add(List.of(
                        file.getKey(),
                        code.getKey(),
                        "%,d".formatted(code.getValue().asLong(0))));
            }
        }
        out.println();
        table.print(out);
    }
}
