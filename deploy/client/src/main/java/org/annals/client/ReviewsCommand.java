package org.annals.client;

import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import tools.jackson.databind.JsonNode;

/** Prints the audit reviews, or one of them with its findings. */
@Command(
        name = "reviews",
        mixinStandardHelpOptions = true,
        description = "Prints the audit reviews; with ID one of them, with all that was found.")
final class ReviewsCommand implements Callable<Integer> {

    private final Terminal terminal;

    @Mixin
    private ServerOptions options = new ServerOptions();

    @Parameters(paramLabel = "ID", arity = "0..1", description = "The review's id, as the list shows it.")
    private @Nullable String review;

    @Option(names = "--json", description = "Print JSON: an array of reviews, or the review.")
    private boolean json;

    ReviewsCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        Server server = options.server(terminal);
        if (review == null) {
            printAll(server.getAll("/api/audit-reviews"));
        } else {
            printOne(server.get("/api/audit-reviews/" + Server.encoded(review)));
        }
        return 0;
    }

    private void printAll(List<JsonNode> reviews) {
        if (json) {
            Json.printArray(reviews, terminal.out());
            return;
        }
        List<String> counts = List.of("Chosen", "Open", "Answered", "Closed");
        Table table = new Table(
                List.of("Opened", "Cohort", "Title", "Status", "Chosen", "Open", "Answered", "Closed", "ID"), counts);
        reviews.forEach(it -> table.add(List.of(
                Json.text(it, "opened_on"),
                Json.text(it, "cohort"),
                Json.text(it, "title"),
                Json.text(it, "status"),
                Json.text(it, "chosen"),
                Json.text(it.path("findings"), "open"),
                Json.text(it.path("findings"), "answered"),
                Json.text(it.path("findings"), "closed"),
                Json.text(it, "review"))));
        table.print(terminal.out());
    }

    private void printOne(JsonNode one) {
        if (json) {
            terminal.out().println(Json.write(one));
            return;
        }
        Map<String, String> trns = one.path("sample")
                .valueStream()
                .collect(Collectors.toMap(it -> Json.text(it, "participant"), it -> Json.text(it, "trn")));
        terminal.out()
                .println("%s, %s: %s; %s of %s participants by seed %s."
                        .formatted(
                                Text.oneLine(Json.text(one, "title")),
                                Json.text(one, "cohort"),
                                Json.text(one, "status"),
                                trns.size(),
                                Json.text(one, "population"),
                                Json.text(one, "seed")));
        terminal.out().println("Sample: " + String.join(" ", trns.values()));
        Table table = new Table(List.of("Finding", "TRN", "Status", "Found", "Answer"), List.of("Finding"));
        one.path("findings")
                .forEach(it -> table.add(List.of(
                        Json.text(it, "finding"),
                        trns.getOrDefault(Json.text(it, "participant"), ""),
                        Json.text(it, "status"),
                        remark(it.path("recorded")),
                        remark(it.path("answer")))));
        table.print(terminal.out());
    }

    /** Who said what; empty while nobody has said anything. */
    private static String remark(JsonNode remark) {
        return remark.isObject() ? Json.text(remark, "by") + ": " + Json.text(remark, "text") : "";
    }
}
