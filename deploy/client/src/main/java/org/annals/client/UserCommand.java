package org.annals.client;

import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** The accounts with which people sign in. */
@Command(
        name = "user",
        mixinStandardHelpOptions = true,
        synopsisSubcommandLabel = "COMMAND",
        description = "Makes, lists, changes and removes the accounts with which people sign in.")
final class UserCommand {

    private static final String ACCOUNTS = "/api/accounts";

    private final Terminal terminal;

    UserCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    /** Whose rows a role sees, where it sees only some. */
    static final class Links {

        @Option(
                names = "--participant",
                paramLabel = "TRN",
                description = "Who it is, with the role participant: the TRN, or the id. May be repeated.")
        private List<String> participants = List.of();

        @Option(
                names = "--delivery-partner",
                paramLabel = "PARTNER",
                description = "For whom it acts, with the role delivery-partner, as cohorts name it. May be repeated.")
        private List<String> partners = List.of();
    }

    @Command(
            name = "add",
            mixinStandardHelpOptions = true,
            description = "Makes an account. The password is asked for, or read from standard input.")
    int add(
            @Mixin ServerOptions options,
            @Parameters(paramLabel = "NAME", description = "As imported files name the person, such as coach.cohen.")
                    String name,
            @Option(
                            names = "--role",
                            required = true,
                            paramLabel = "ROLE",
                            description = "administrator, programme-staff, facilitator, coach, assessor, moderator,"
                                    + " auditor, participant, delivery-partner or operator. May be repeated.")
                    List<String> roles,
            @Mixin Links links) {
        Server server = options.server(terminal);
        List<String> participants = links.participants.stream()
                .map(it -> it.startsWith("participant-") ? it : Participants.id(server, it))
                .toList();
        ObjectNode body = JsonNodeFactory.instance.objectNode();
        body.put("name", name).put("password", terminal.newPassword());
        body.set("roles", array(roles));
        body.set("participants", array(participants));
        body.set("delivery_partners", array(links.partners));
        print(server.post(ACCOUNTS, body));
        return 0;
    }

    @Command(name = "list", mixinStandardHelpOptions = true, description = "Prints the accounts.")
    int list(
            @Mixin ServerOptions options,
            @Option(names = "--json", description = "Print a JSON array of accounts.") boolean json) {
        List<JsonNode> accounts = options.server(terminal)
                .get(ACCOUNTS)
                .path("items")
                .valueStream()
                .toList();
        if (json) {
            Json.printArray(accounts, terminal.out());
            return 0;
        }
        Table table = new Table(List.of("Name", "Roles", "Whose rows", "Can sign in"), List.of());
        accounts.forEach(it -> table.add(List.of(
                Json.text(it, "name"),
                Json.list(it, "roles"),
                whose(it),
                it.path("enabled").asBoolean(false) ? "yes" : "no")));
        table.print(terminal.out());
        return 0;
    }

    @Command(
            name = "password",
            mixinStandardHelpOptions = true,
            description = "Sets a password, asked for or read from standard input; who is signed in no longer is.")
    int password(@Mixin ServerOptions options, @Parameters(paramLabel = "NAME") String name) {
        ObjectNode body = JsonNodeFactory.instance.objectNode();
        options.server(terminal)
                .post(ACCOUNTS + "/password", body.put("name", name).put("password", terminal.newPassword()));
        return 0;
    }

    @Command(
            name = "disable",
            mixinStandardHelpOptions = true,
            description = "Lets nobody sign in to an account; who is signed in no longer is.")
    int disable(@Mixin ServerOptions options, @Parameters(paramLabel = "NAME") String name) {
        return change(options, "/disabling", name);
    }

    @Command(name = "enable", mixinStandardHelpOptions = true, description = "Lets it be signed in to again.")
    int enable(@Mixin ServerOptions options, @Parameters(paramLabel = "NAME") String name) {
        return change(options, "/enabling", name);
    }

    @Command(
            name = "remove",
            mixinStandardHelpOptions = true,
            description = "Removes an account; what was done under its name stays recorded.")
    int remove(@Mixin ServerOptions options, @Parameters(paramLabel = "NAME") String name) {
        return change(options, "/removal", name);
    }

    private int change(ServerOptions options, String how, String name) {
        options.server(terminal).post(ACCOUNTS + how, Json.object("name", name));
        return 0;
    }

    private void print(JsonNode account) {
        String whose = whose(account);
        terminal.out()
                .println(Text.oneLine("%s can sign in as %s%s."
                        .formatted(
                                Json.text(account, "name"),
                                Json.list(account, "roles"),
                                whose.isEmpty() ? "" : " of " + whose)));
    }

    private static String whose(JsonNode account) {
        String participants = Json.list(account, "participants");
        String partners = Json.list(account, "delivery_partners");
        return participants + (participants.isEmpty() || partners.isEmpty() ? "" : ", ") + partners;
    }

    private static ArrayNode array(@Nullable List<String> texts) {
        ArrayNode array = JsonNodeFactory.instance.arrayNode();
        if (texts != null) {
            texts.forEach(array::add);
        }
        return array;
    }
}
