package org.annals.client;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;

/** Rows under a header, in columns as wide as they need to be. Columns named in {@code numbers} are set right. */
final class Table {

    private final List<List<String>> rows = new ArrayList<>();
    private final List<String> numbers;

    Table(List<String> header, List<String> numbers) {
        this.numbers = numbers;
        rows.add(header);
    }

    void add(List<String> cells) {
        rows.add(cells.stream().map(Text::oneLine).toList());
    }

    void print(PrintWriter out) {
        int[] widths = widths();
        rows.forEach(row -> out.println(line(row, widths)));
    }

    private String line(List<String> cells, int[] widths) {
        StringBuilder line = new StringBuilder();
        for (int i = 0; i < cells.size(); i++) {
            String padding = " ".repeat(widths[i] - cells.get(i).length());
            boolean right = numbers.contains(rows.getFirst().get(i));
            line.append(right ? padding + cells.get(i) : cells.get(i) + padding).append("  ");
        }
        return line.toString().stripTrailing();
    }

    private int[] widths() {
        int[] widths = new int[rows.getFirst().size()];
        for (List<String> row : rows) {
            for (int i = 0; i < widths.length; i++) {
                widths[i] = Math.max(widths[i], row.get(i).length());
            }
        }
        return widths;
    }
}
