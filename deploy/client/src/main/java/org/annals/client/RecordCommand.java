package org.annals.client;

import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import tools.jackson.databind.JsonNode;

/** Prints what is known of one participant. */
@Command(
        name = "record",
        mixinStandardHelpOptions = true,
        description = "Prints what is known of a participant: engagement, case study, credits, training.")
final class RecordCommand implements Callable<Integer> {

    private final Terminal terminal;

    @Mixin
    private ServerOptions options = new ServerOptions();

    @Mixin
    private MomentOptions moment = new MomentOptions();

    @Parameters(paramLabel = "TRN", description = "The participant's teacher reference number.")
    private String trn = "";

    @Option(names = "--json", description = "Print the whole record as one JSON document.")
    private boolean json;

    RecordCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        Server server = options.server(terminal);
        JsonNode found = server.get(moment.in(Participants.path(server, trn)));
        if (json) {
            terminal.out().println(Json.write(found));
        } else {
            print(found);
        }
        return 0;
    }

    private void print(JsonNode found) {
        JsonNode study = found.path("study");
        JsonNode engagement = study.path("engagement");
        Table table = new Table(List.of("What", "How"), List.of());
        add(table, "Participant", Json.text(found, "participant"));
        add(table, "Cohort", Json.text(found.path("acceptance"), "cohort"));
        add(table, "Engaged", Json.text(engagement, "engaged") + "/" + Json.text(engagement, "total"));
        add(table, "Missing", Json.list(engagement, "missing"));
        add(table, "Learning hours", Json.text(study.path("learning"), "hours"));
        add(table, "Assessment", Json.text(study.path("assessment"), "status"));
        add(table, "Credit status", Json.text(study.path("credit"), "status"));
        add(table, "Credits", Json.text(study.path("credit"), "credits"));
        add(table, "Awarded on", Json.text(study.path("credit"), "awarded_on"));
        add(table, "Training", Json.text(study.path("training"), "status"));
        add(table, "SENCO deadline", Json.text(study, "statutory_deadline"));
        table.print(terminal.out());
    }

    private static void add(Table table, String what, String how) {
        table.add(List.of(what, how));
    }
}
