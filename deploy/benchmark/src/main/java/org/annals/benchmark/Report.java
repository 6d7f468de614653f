package org.annals.benchmark;

import java.io.PrintWriter;

/** Prints a figure a line, as soon as it is known, with what it ought to be beside it. */
record Report(PrintWriter out) {

    private static final String LINE = "%-58s %16s   %s";

    void title(String what) {
        Runtime runtime = Runtime.getRuntime();
        print(what);
        print("Java %s on %d processors".formatted(Runtime.version().feature(), runtime.availableProcessors()));
        print("");
        print(LINE.formatted("", "measured", "target"));
    }

    /** Something worth knowing for which there is no target. */
    void note(String what, String value) {
        print(LINE.formatted(what, value, ""));
    }

    void atLeast(String what, double measured, double target, String unit) {
        print(LINE.formatted(
                what, figure(measured, unit), "at least " + figure(target, unit) + missed(measured < target)));
    }

    void atMost(String what, double measured, double target, String unit) {
        print(LINE.formatted(
                what, figure(measured, unit), "at most " + figure(target, unit) + missed(measured > target)));
    }

    private static String missed(boolean missed) {
        return missed ? "  (missed)" : "";
    }

    private static String figure(double value, String unit) {
        return (value < 100 ? "%,.2f %s" : "%,.0f %s").formatted(value, unit);
    }

    private void print(String line) {
        out.println(line.stripTrailing());
        out.flush();
    }
}
