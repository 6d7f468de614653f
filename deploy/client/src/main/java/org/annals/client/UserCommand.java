package org.annals.client;

import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import tools.jackson.databind.JsonNode;
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

        ObjectNode with(List<String> roles, ObjectNode account, Server server) {
            List<String> ids = participants.stream()
                    .map(it -> it.startsWith("participant-") ? it : Participants.id(server, it))
                    .toList();
            return AccountJson.withRoles(account, roles, ids, partners);
        }
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
        ObjectNode body = AccountJson.named(name).put("password", terminal.newPassword());
        print(server.post(ACCOUNTS, links.with(roles, body, server)));
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
                AccountJson.whose(it),
                it.path("enabled").asBoolean(false) ? "yes" : "no")));
        table.print(terminal.out());
        return 0;
    }

    @Command(
            name = "roles",
            mixinStandardHelpOptions = true,
            description = "Gives an account other roles instead of those that it has; who is signed in no longer is.")
    int roles(
            @Mixin ServerOptions options,
            @Parameters(paramLabel = "NAME") String name,
            @Option(
                            names = "--role",
                            required = true,
                            paramLabel = "ROLE",
                            description = "As for add. May be repeated.")
                    List<String> roles,
            @Mixin Links links) {
        Server server = options.server(terminal);
        print(server.post(ACCOUNTS + "/roles", links.with(roles, AccountJson.named(name), server)));
        return 0;
    }

    @Command(
            name = "password",
            mixinStandardHelpOptions = true,
            description = "Sets a password, asked for or read from standard input; who is signed in no longer is."
                    + " Without a NAME: that of the account that is signed in to here; the old one is asked for first.")
    int password(@Mixin ServerOptions options, @Parameters(paramLabel = "NAME", arity = "0..1") @Nullable String name) {
        if (name == null) {
            return ownPassword(options);
        }
        options.server(terminal)
                .post(ACCOUNTS + "/password", AccountJson.named(name).put("password", terminal.newPassword()));
        return 0;
    }

    private int ownPassword(ServerOptions options) {
        Server server = options.signedIn(terminal);
        ObjectNode body = JsonNodeFactory.instance
                .objectNode()
                .put("old_password", terminal.password("Old password: "))
                .put("new_password", terminal.newPassword());
        KeptSessions.of(terminal).keep(server.url(), server.session("/api/session/password", body));
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
        terminal.out().println(Text.oneLine(AccountJson.sentence(account)));
    }
}
