package org.annals.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Updates;
import de.bwaldvogel.mongo.MongoServer;
import de.bwaldvogel.mongo.backend.memory.MemoryBackend;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.annals.endtoend.Provider.Application;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.bson.types.Binary;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Documents of all six read models are damaged in a MongoDB that somebody else can write to. */
@Tag("slow")
class UnreadableDocumentIT {

    private static final Map<String, Bson> DAMAGE = Map.of(
            "creditregister", Updates.set("row.line.engaged", "many"),
            "participantrecord", Updates.set("state", new Binary(new byte[] {1, 2, 3})),
            "cohortprogress", Updates.unset("row.creditStatus"),
            "history", Updates.set("state", "a text"),
            "refusedrows", Updates.unset("state"),
            "auditreviews", Updates.set("state", 7));

    private static MongoServer mongo;
    private static MongoClient hand;
    private static RunningServer server;
    private static Application one;
    private static Application other;
    private static String cohort;

    @BeforeAll
    static void start_and_record() {
        mongo = new MongoServer(new MemoryBackend());
        String address = mongo.bindAndGetConnectionString();
        hand = MongoClients.create(address);
        server = RunningServer.on(ServerFolders.fresh("unreadable"), "--annals.mongo.uri=" + address);
        Provider provider = new Provider(server.api());
        cohort = provider.cohort(2);
        one = provider.registered();
        other = provider.registered();
        for (Application application : List.of(one, other)) {
            server.api().post(application.at("acceptance"), Provider.acceptance(application, cohort));
            server.api().post(application.at("acceptance"), Provider.acceptance(application, cohort));
        }
        server.api().post("/api/audit-reviews", """
                {"cohort": "%s", "title": "May", "n": 1, "seed": 7}""".formatted(cohort));
    }

    @BeforeEach
    void mend() {
        new Views(server.api()).awaitQuiet();
        assertThat(server.commandLine().run("rebuild", "all").exit()).isZero();
    }

    @AfterAll
    static void stop() {
        server.close();
        hand.close();
        mongo.shutdownNow();
    }

    @Test
    void every_query_says_so_every_document_is_named_and_a_rebuild_mends_them_all() {
        Map<String, String> before = answers();
        DAMAGE.forEach((view, damage) -> documents(view).updateMany(Filters.exists("row"), damage));

        DescribedApi described = new DescribedApi(server.api());
        queries().forEach((view, path) -> {
            HttpAnswer answer = described.getNothing(path);
            assertThat(answer.inShort()).as(path).isEqualTo("503 READ_MODEL_UNREADABLE");
            assertThat(answer.text("detail")).contains("./annals rebuild " + view);
        });
        assertThat(described.faults()).isEmpty();
        assertThatVerificationNames(DAMAGE.keySet());
        assertThat(server.commandLine().run("register").err()).contains("READ_MODEL_UNREADABLE");

        mend();

        assertThat(answers()).isEqualTo(before);
        assertThat(server.commandLine().run("verify").exit()).isZero();
    }

    /** The read model parks it, says so, and goes on with everybody else. */
    @Test
    void an_event_that_touches_such_a_document_is_a_dead_letter_until_the_rebuild() {
        documents("participantrecord")
                .updateOne(Filters.eq("_id", one.participant()), Updates.set("state", new Binary(new byte[] {7})));

        attended(one);
        long position = attended(other);

        assertThat(server.api()
                        .get("/api/participants/" + other.participant() + "?min_position=" + position)
                        .status())
                .isEqualTo(200);
        assertThat(server.commandLine().run("dead-letters", "participantrecord").out())
                .contains("AttendanceRecorded", "./annals rebuild participantrecord");
        assertThatVerificationNames(List.of("participantrecord"));

        mend();

        assertThat(server.api()
                        .get("/api/participants/" + one.participant())
                        .json()
                        .at("/study/engagement/engaged")
                        .asInt())
                .isEqualTo(1);
        assertThat(server.commandLine().run("verify").exit()).isZero();
    }

    /** Only its own participant waits, in this read model alone, and what has waited is taken in in order. */
    @Test
    void once_the_document_is_mended_the_events_that_waited_are_taken_in_in_order() {
        Application waiting = new Provider(server.api()).accepted();
        new Views(server.api()).awaitQuiet();
        Bson itself = Filters.eq("_id", waiting.participant());
        Document before = documents("participantrecord").find(itself).first();
        documents("participantrecord").updateOne(itself, Updates.set("state", new Binary(new byte[] {7})));
        attended(waiting);
        server.api().post(waiting.at("attendance"), """
                {"day": 1, "status": "absent", "date": "2024-10-10", "reason": "Signed in by somebody else."}""");
        attended(other);
        new Views(server.api()).awaitQuiet();
        Map<String, Integer> parked = deadLetters();

        documents("participantrecord").replaceOne(itself, before);
        Run retry = server.commandLine().run("dead-letters", "participantrecord", "--retry");

        assertThat(parked).containsEntry("participantrecord", 2);
        assertThat(parked.values()).filteredOn(it -> it > 0).hasSize(1);
        assertThat(retry.exit()).as(retry.err()).isZero();
        assertThat(deadLetters().values()).containsOnly(0);
        assertThat(server.commandLine().run("verify").exit()).isZero();
    }

    private static Map<String, Integer> deadLetters() {
        Map<String, Integer> letters = new TreeMap<>();
        server.api()
                .get("/api/views")
                .json()
                .path("views")
                .forEach(view -> letters.put(
                        view.path("name").asString(), view.path("dead_letters").asInt()));
        return letters;
    }

    private static void assertThatVerificationNames(Iterable<String> views) {
        Run run = server.commandLine().run("verify");

        assertThat(run.exit()).isEqualTo(1);
        assertThat(views).allSatisfy(view -> assertThat(run.out()).contains("./annals rebuild " + view));
    }

    private static long attended(Application application) {
        return server.api().post(application.at("attendance"), """
                        {"day": 1, "status": "attended", "date": "2024-10-10"}""").position();
    }

    private static Map<String, String> answers() {
        Map<String, String> answers = new TreeMap<>();
        queries()
                .forEach(
                        (view, path) -> answers.put(view, server.api().get(path).body()));
        return answers;
    }

    private static Map<String, String> queries() {
        return Map.of(
                "creditregister",
                "/api/register",
                "participantrecord",
                "/api/participants/" + one.participant(),
                "cohortprogress",
                "/api/cohorts/" + cohort + "/progress",
                "history",
                one.at("history"),
                "refusedrows",
                "/api/rows",
                "auditreviews",
                "/api/audit-reviews");
    }

    /** The copy in use, whatever its number is by now. */
    private static MongoCollection<Document> documents(String view) {
        MongoDatabase database = hand.getDatabase("annals");
        Document entry =
                database.getCollection("views").find(Filters.eq("_id", view)).first();
        return database.getCollection(view + "_v" + entry.getInteger("copy"));
    }
}
