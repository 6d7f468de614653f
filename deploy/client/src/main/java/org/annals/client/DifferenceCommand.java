package org.annals.client;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import tools.jackson.databind.JsonNode;

/** Prints what changed between two instants, and by which events. */
@Command(
        name = "difference",
        mixinStandardHelpOptions = true,
        description = "Prints what changed in the credit register between two instants, and by which events.")
final class DifferenceCommand implements Callable<Integer> {

    private final Terminal terminal;

    @Mixin
    private ServerOptions options = new ServerOptions();

    @Option(names = "--from", required = true, paramLabel = "INSTANT", description = "Such as 2026-03-01T12:00:00Z.")
    private String from = "";

    @Option(names = "--to", required = true, paramLabel = "INSTANT", description = "A later one, in the past.")
    private String to = "";

    @Option(names = "--cohort", paramLabel = "COHORT", description = "Only this cohort; else all.")
    private @Nullable String cohort;

    @Parameters(paramLabel = "TRN", arity = "0..1", description = "Only this participant; else all.")
    private @Nullable String trn;

    @Option(names = "--json", description = "Print JSON: one participant's changes and events, or an array.")
    private boolean json;

    DifferenceCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        Server server = options.server(terminal);
        String between = "/difference?from=%s&to=%s".formatted(Server.encoded(from), Server.encoded(to));
        if (trn == null) {
            List<JsonNode> lines = server.getAll(
                    "/api/register" + between + (cohort == null ? "" : "&cohort=" + Server.encoded(cohort)));
            printLines(lines);
        } else {
            printOne(server.get(Participants.path(server, trn) + between), trn);
        }
        return 0;
    }

    private void printLines(List<JsonNode> lines) {
        if (json) {
            Json.printArray(lines, terminal.out());
            return;
        }
        List<List<String>> rows = new ArrayList<>();
        lines.forEach(line -> add(rows, Json.text(line, "trn"), line));
        print(rows);
    }

    private void printOne(JsonNode difference, String of) {
        if (json) {
            terminal.out().println(Json.write(difference));
            return;
        }
        List<List<String>> rows = new ArrayList<>();
        add(rows, of, difference);
        print(rows);
    }

    private void print(List<List<String>> rows) {
        Table table = new Table(List.of("TRN", "Field", "Before", "After", "By"), List.of());
        rows.forEach(table::add);
        table.print(terminal.out());
    }

    private static void add(List<List<String>> rows, String trn, JsonNode changed) {
        for (JsonNode change : changed.path("changes")) {
            rows.add(List.of(
                    trn,
                    Json.text(change, "field"),
                    apart(change, "before", "after"),
                    apart(change, "after", "before"),
                    by(change.path("events"))));
        }
    }

    /** Of the elements those that only one side has: all of both would not fit on a line, and most are the same. */
    private static String apart(JsonNode change, String side, String other) {
        String text = Json.text(change, side);
        if (!Json.text(change, "field").equals("elements")) {
            return text;
        }
        List<String> same = List.of(Json.text(change, other).split(", "));
        return Stream.of(text.split(", ")).filter(it -> !same.contains(it)).collect(Collectors.joining(", "));
    }

    /** The last event, which left the field as it is, and how many others there were. */
    private static String by(JsonNode events) {
        if (events.isEmpty()) {
            return "";
        }
        JsonNode last = events.get(events.size() - 1);
        String others = events.size() == 1 ? "" : " and %d before it".formatted(events.size() - 1);
        return Json.text(last, "sentence") + " (" + Json.text(last, "event_id") + others + ")";
    }
}
