package org.annals.client;

import java.io.PrintWriter;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;

/** The credit register, a row a participant. */
record Register(List<JsonNode> rows) {

    private static final List<String> CSV_COLUMNS = List.of(
            "trn",
            "engaged",
            "total",
            "percentage",
            "engagement_met",
            "assessment",
            "credit_status",
            "credits",
            "awarded_on",
            "training_status",
            "statutory_need",
            "statutory_deadline",
            "elements");

    void printTable(PrintWriter out) {
        Table table = new Table(
                List.of(
                        "TRN",
                        "Engaged",
                        "%",
                        "Assessment",
                        "Credit status",
                        "Credits",
                        "Awarded on",
                        "Training",
                        "SENCO deadline"),
                List.of("Engaged", "%", "Credits"));
        rows.forEach(row -> table.add(List.of(
                Json.text(row, "trn"),
                Json.text(row, "engaged") + "/" + Json.text(row, "total"),
                Json.text(row, "percentage"),
                Json.text(row, "assessment"),
                Json.text(row, "credit_status"),
                Json.text(row, "credits"),
                Json.text(row, "awarded_on"),
                Json.text(row, "training_status"),
                Json.text(row, "statutory_deadline"))));
        table.print(out);
        out.println();
        out.println(summary());
    }

    void printCsv(PrintWriter out) {
        out.print(Csv.line(CSV_COLUMNS) + "\r\n");
        for (JsonNode row : rows) {
            out.print(Csv.line(CSV_COLUMNS.stream()
                            .map(column -> cell(row, column))
                            .toList()) + "\r\n");
        }
        out.flush();
    }

    private static String cell(JsonNode row, String column) {
        JsonNode value = row.path(column);
        return value.isArray()
                ? value.valueStream().map(one -> one.asString("")).collect(Collectors.joining(" "))
                : Json.text(row, column);
    }

    private String summary() {
        Map<String, Long> statuses = rows.stream()
                .collect(Collectors.groupingBy(
                        row -> Text.oneLine(Json.text(row, "credit_status")), TreeMap::new, Collectors.counting()));
        String counts = statuses.entrySet().stream()
                .map(one -> one.getValue() + " " + one.getKey())
                .collect(Collectors.joining(", "));
        return "%,d participants%s".formatted(rows.size(), counts.isEmpty() ? "" : ": " + counts);
    }
}
