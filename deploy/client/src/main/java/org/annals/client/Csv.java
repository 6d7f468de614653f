package org.annals.client;

import java.util.List;
import java.util.stream.Collectors;

/** Comma-separated values as RFC 4180 has them, that a spreadsheet may open without running anything. */
final class Csv {

    private static final String STARTS_OF_FORMULAS = "=+-@\t\r";

    private Csv() {}

    /** One record without its line end. */
    static String line(List<String> cells) {
        return cells.stream().map(Csv::cell).collect(Collectors.joining(","));
    }

    private static String cell(String value) {
        String safe = startsFormula(value) ? "'" + value : value;
        boolean plain = safe.chars().noneMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r');
        return plain ? safe : '"' + safe.replace("\"", "\"\"") + '"';
    }

    private static boolean startsFormula(String value) {
        return !value.isEmpty() && STARTS_OF_FORMULAS.indexOf(value.charAt(0)) >= 0;
    }
}
