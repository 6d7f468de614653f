package org.annals.client;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import tools.jackson.databind.JsonNode;

/** Prints who would stand elsewhere under other numbers. */
@Command(
        name = "what-if",
        mixinStandardHelpOptions = true,
        description = "Prints who would have another status under other numbers of the specification; records nothing.")
final class WhatIfCommand implements Callable<Integer> {

    private final Terminal terminal;

    @Mixin
    private ServerOptions options = new ServerOptions();

    @Mixin
    private MomentOptions moment = new MomentOptions();

    @Spec
    private @Nullable CommandSpec spec;

    @Option(names = "--threshold", paramLabel = "PERCENT", description = "The engagement threshold.")
    private @Nullable Integer threshold;

    @Option(
            names = "--set",
            paramLabel = "NAME=NUMBER",
            description = "Another number by its name in the specification file, such as case_study.min_words=1200.")
    private List<String> set = new ArrayList<>();

    @Option(names = "--cohort", paramLabel = "COHORT", description = "Only this cohort; else all.")
    private @Nullable String cohort;

    @Option(names = "--json", description = "Print the answer as JSON.")
    private boolean json;

    WhatIfCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        if (spec != null && threshold == null && set.isEmpty()) {
            throw new ParameterException(spec.commandLine(), "Say what would be another: --threshold or --set.");
        }
        JsonNode answer = options.server(terminal).get(moment.in("/api/what-if?" + String.join("&", query())));
        if (json) {
            terminal.out().println(Json.write(answer));
        } else {
            print(answer);
        }
        return 0;
    }

    private List<String> query() {
        List<String> query = new ArrayList<>();
        if (cohort != null) {
            query.add("cohort=" + Server.encoded(cohort));
        }
        if (threshold != null) {
            query.add("engagement_threshold=" + threshold);
        }
        set.forEach(it -> query.add("set=" + Server.encoded(it)));
        return query;
    }

    private void print(JsonNode answer) {
        Table table =
                new Table(List.of("TRN", "Engaged", "Now", "Assessment", "Would be", "Assessment then"), List.of());
        for (JsonNode change : answer.path("items")) {
            JsonNode from = change.path("from");
            JsonNode to = change.path("to");
            table.add(List.of(
                    Json.text(change, "trn"),
                    Json.text(from, "engaged") + "/" + Json.text(from, "total"),
                    Json.text(from, "credit_status"),
                    Json.text(from, "assessment"),
                    to.path("credit_status").isNull() ? "not-accepted" : Json.text(to, "credit_status"),
                    Json.text(to, "assessment")));
        }
        if (!answer.path("items").isEmpty()) {
            table.print(terminal.out());
            terminal.out().println();
        }
        terminal.out()
                .println("%d of %s participants would have another status. Nothing was recorded."
                        .formatted(answer.path("items").size(), Json.text(answer, "participants")));
    }
}
