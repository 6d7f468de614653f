package org.annals.client;

import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import tools.jackson.databind.JsonNode;

/** Prints what is due to go because its time is over, and lets it go. */
@Command(
        name = "retention",
        mixinStandardHelpOptions = true,
        description = {
            "Prints what has been kept as long as the settings annals.retention.* say, and would go; nothing is changed.",
            "With --apply it goes, for good."
        })
final class RetentionCommand implements Callable<Integer> {

    private static final String PATH = "/api/retention";

    private final Terminal terminal;

    @Mixin
    private ServerOptions options = new ServerOptions();

    @ArgGroup
    private @Nullable Task task;

    @Option(names = "--json", description = "Print the answer as one JSON document.")
    private boolean json;

    /** What is to be done, instead of only printing what is due. */
    static final class Task {

        @Option(names = "--apply", required = true, description = "Let go for good what is due.")
        private boolean apply;

        @Option(names = "--done", required = true, description = "Print what went so far, by whom and by which rules.")
        private boolean done;
    }

    RetentionCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        Server server = options.server(terminal).patient();
        if (task != null && task.done) {
            printRuns(server.get(PATH + "/runs"));
        } else if (task != null && task.apply) {
            print(server.post(PATH), "Went");
        } else {
            print(server.get(PATH), "Due");
        }
        return 0;
    }

    private void print(JsonNode plan, String what) {
        if (json) {
            terminal.out().println(Json.write(plan));
            return;
        }
        Table table = new Table(List.of("Kind", "Kept for", what, "Since", "Held back"), List.of(what, "Held back"));
        add(table, "participants", plan.path("participants"));
        add(table, "unread rows", plan.path("unread_rows"));
        add(table, "access log days", plan.path("access_log"));
        table.print(terminal.out());
        printIds(plan);
    }

    private static void add(Table table, String kind, JsonNode of) {
        String keptFor = Json.text(of, "kept_for");
        table.add(List.of(
                kind,
                keptFor.isEmpty() ? "ever" : keptFor,
                Integer.toString(of.path("due").size()),
                of.at("/due/0/since").asString(""),
                Integer.toString(of.path("held_back").size())));
    }

    private void printIds(JsonNode plan) {
        plan.propertyStream().forEach(kind -> {
            kind.getValue().path("due").forEach(it -> printId(it, ""));
            kind.getValue().path("held_back").forEach(it -> printId(it, "  held back by a legal hold"));
        });
    }

    private void printId(JsonNode due, String remark) {
        terminal.out().println(Text.oneLine(Json.text(due, "since") + "  " + Json.text(due, "id") + remark));
    }

    private void printRuns(JsonNode runs) {
        if (json) {
            terminal.out().println(Json.write(runs));
            return;
        }
        List<String> figures = List.of("Participants", "Unread rows", "Access log days");
        Table table = new Table(List.of("At", "Who", figures.get(0), figures.get(1), figures.get(2), "Event"), figures);
        runs.path("items")
                .forEach(it -> table.add(List.of(
                        Json.text(it, "at"),
                        Json.text(it, "decided_by"),
                        Json.text(it, "participants"),
                        Json.text(it, "unread_rows"),
                        Json.text(it, "access_log"),
                        Json.text(it, "event_id"))));
        table.print(terminal.out());
    }
}
