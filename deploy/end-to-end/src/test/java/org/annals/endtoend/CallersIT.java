package org.annals.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jwt.JWTClaimsSet;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.annals.endtoend.ApiDescription.Operation;
import org.annals.endtoend.Provider.Application;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;

/** Every operation of the description, by every kind of caller: what comes of it stands in docs/access.md. */
class CallersIT {

    private static final AccessTable TABLE = AccessTable.read();
    private static final String COACHING = """
            {"session_id": "s-1", "type": "one-to-one", "minutes": 60, "coach": "coach.cohen", "held_on": "2024-11-01"}""";

    @TempDir
    private static Path nothing;

    private static Issuer issuer;
    private static RunningServer server;
    private static List<Operation> operations;
    private static Application person;
    private static Application other;

    @BeforeAll
    static void start() {
        issuer = new Issuer();
        server = RunningServer.on(
                ServerFolders.fresh("callers"),
                "--annals.tokens.issuer=" + issuer.url(),
                "--annals.tokens.audience=" + Issuer.AUDIENCE);
        operations = ApiDescription.of(server.api()).operations();
        Provider provider = new Provider(server.api());
        person = provider.accepted();
        other = provider.registered();
        HttpAnswer coached = server.api().post(person.at("coaching-sessions"), COACHING);
        server.api().get("/api/participants/" + person.participant() + "?min_position=" + coached.position());
        server.api().get("/api/register?min_position=" + coached.position());
        server.api().get("/api/cohorts?min_position=" + coached.position());
    }

    @AfterAll
    static void stop() {
        server.close();
        issuer.close();
    }

    static Map<String, String> strangers() {
        return Map.of(
                "nobody", "",
                "a guess", "guess",
                "an expired token", issuer.signed(administrator().expirationTime(Issuer.in(Duration.ofHours(-1)))),
                "a token of tomorrow", issuer.signed(administrator().notBeforeTime(Issuer.in(Duration.ofDays(1)))),
                "another audience", issuer.signed(administrator().audience("payroll")),
                "another issuer", issuer.signed(administrator().issuer("https://issuer.example")),
                "another algorithm", issuer.signedWithAnotherAlgorithm(administrator()),
                "no algorithm", Issuer.unsigned(administrator()),
                "the public key as a secret", issuer.signedWithThePublicKey(administrator()),
                "another key", issuer.signedByStranger(administrator()));
    }

    static Set<String> kindsOfStrangers() {
        return new TreeSet<>(strangers().keySet());
    }

    @ParameterizedTest
    @MethodSource("kindsOfStrangers")
    void whoever_is_not_known_is_heard_nowhere(String kind) {
        Api api = as(strangers().get(kind));

        assertThat(operations)
                .filteredOn(it -> !it.isOpen())
                .isNotEmpty()
                .allSatisfy(operation -> assertThat(api.ask(operation.method(), operation.somePath())
                                .inShort())
                        .as(operation.toString())
                        .isEqualTo("401 UNAUTHENTICATED"));
    }

    static List<String> roles() {
        return TABLE.roles();
    }

    @ParameterizedTest
    @MethodSource("roles")
    void each_role_is_heard_where_the_table_says_so_and_nowhere_else(String role) {
        Api api = as(token(role));

        assertThat(operations).allSatisfy(operation -> {
            HttpAnswer answer = ask(api, operation);
            if (isAllowed(role, operation)) {
                assertThat(answer.status())
                        .as("%s: %s", operation, answer.body())
                        .isNotIn(401, 403, 500);
            } else {
                assertThat(answer.inShort()).as(operation.toString()).isEqualTo("403 FORBIDDEN");
            }
        });
    }

    @Test
    void every_operation_says_what_it_wants() {
        assertThat(operations)
                .filteredOn(it -> !it.path().startsWith("/api/session"))
                .allSatisfy(operation -> assertThat(permissions(operation))
                        .as(operation.toString())
                        .isNotEmpty()
                        .allMatch(TABLE.cells()::containsKey));
    }

    static Stream<String> ownOperations() {
        return operations.stream()
                .filter(CallersIT::hasOwnRows)
                .filter(it -> it.path().contains("{id}"))
                .map(Operation::path);
    }

    @ParameterizedTest
    @MethodSource("ownOperations")
    void who_sees_own_rows_sees_those(String path) {
        for (String token : List.of(participant(person), coach("coach.cohen"), partner("Avon"))) {
            HttpAnswer answer = as(token).get(filled(path, person));

            assertThat(answer.text("code")).as(answer.body()).isNotIn("UNKNOWN_PARTICIPANT", "FORBIDDEN");
        }
    }

    @ParameterizedTest
    @MethodSource("ownOperations")
    void to_who_sees_own_rows_others_are_not_there(String path) {
        Map<String, String> callers = Map.of(
                "another participant", participant(other),
                "another coach", coach("coach.dunn"),
                "another partner", partner("Aire"),
                "a partner without a name", partner(""));

        assertThat(callers)
                .allSatisfy((kind, token) -> assertThat(
                                as(token).get(filled(path, person)).inShort())
                        .isEqualTo("404 UNKNOWN_PARTICIPANT"));
    }

    @Test
    void lists_have_the_rows_of_the_caller_only() {
        assertThat(trns(coach("coach.cohen"))).containsExactly(person.trn());
        assertThat(trns(partner("Avon"))).containsExactly(person.trn());
        assertThat(trns(coach("coach.dunn"))).isEmpty();
        assertThat(trns(partner("Aire"))).isEmpty();
    }

    @Test
    void only_own_participants_are_found_by_the_trn() {
        assertThat(lookup(participant(person), person.trn()).status()).isEqualTo(200);
        assertThat(lookup(partner("Avon"), person.trn()).status()).isEqualTo(200);
        assertThat(lookup(participant(other), person.trn()).inShort()).isEqualTo("404 UNKNOWN_PARTICIPANT");
        assertThat(lookup(partner("Aire"), person.trn()).inShort()).isEqualTo("404 UNKNOWN_PARTICIPANT");
    }

    /** Whoever adds another one adds it to the tests above. */
    @Test
    void no_operation_shows_own_rows_that_is_not_tried_here() {
        assertThat(operations)
                .filteredOn(it -> hasOwnRows(it) && !it.path().contains("{id}"))
                .extracting(Operation::toString)
                .containsExactlyInAnyOrder("GET /api/register", "POST /api/participants/lookup");
    }

    private static JWTClaimsSet.Builder administrator() {
        return issuer.claims("admin.rae", "administrator");
    }

    private static String token(String role) {
        return issuer.signed(issuer.claims("person.of." + role, role)
                .claim("participants", List.of(person.participant()))
                .claim("delivery_partners", List.of("Avon")));
    }

    private static String participant(Application who) {
        return issuer.signed(
                issuer.claims("a.participant", "participant").claim("participants", List.of(who.participant())));
    }

    private static String coach(String name) {
        return issuer.signed(issuer.claims(name, "coach"));
    }

    private static String partner(String name) {
        return issuer.signed(issuer.claims("a.partner", "delivery-partner").claim("delivery_partners", List.of(name)));
    }

    private static boolean isAllowed(String role, Operation operation) {
        Set<String> permissions = permissions(operation);
        return permissions.isEmpty()
                || permissions.stream()
                        .anyMatch(it ->
                                TABLE.says("yes", it, role) || (hasOwnRows(operation) && TABLE.says("own", it, role)));
    }

    private static Set<String> permissions(Operation operation) {
        return operation
                .node()
                .path("x-permissions")
                .valueStream()
                .map(it -> it.asString())
                .collect(Collectors.toSet());
    }

    private static boolean hasOwnRows(Operation operation) {
        return operation.node().path("x-own-rows").asBoolean(false);
    }

    /** With nothing in it, but of the kind that it takes: else it is turned down before it is known which operation it is for. */
    private static HttpAnswer ask(Api api, Operation operation) {
        JsonNode takes = operation.node().at("/requestBody/content");
        if (takes.has("multipart/form-data")) {
            return api.upload(nothing);
        }
        return takes.has("application/json")
                ? api.post(pathOf(operation), "{}")
                : api.ask(operation.method(), pathOf(operation));
    }

    private static String pathOf(Operation operation) {
        return operation.path().startsWith("/api/participants/{id}")
                ? filled(operation.path(), person)
                : operation.somePath();
    }

    private static String filled(String path, Application who) {
        String found = path.replace("{id}", who.participant())
                .replace("{subject}", "engagement")
                .replaceAll("\\{[^}]*}", "1");
        return found.endsWith("/difference") ? found + "?from=2024-01-01T00:00:00Z&to=" + Instant.now() : found;
    }

    private static List<String> trns(String token) {
        return as(token)
                .get("/api/register?size=500")
                .json()
                .path("items")
                .valueStream()
                .map(it -> it.path("trn").asString())
                .toList();
    }

    private static HttpAnswer lookup(String token, String trn) {
        return as(token).post("/api/participants/lookup", Json.object("trn", trn));
    }

    private static Api as(String token) {
        return new Api(server.url(), token);
    }
}
