package org.annals.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Updates;
import de.bwaldvogel.mongo.MongoServer;
import de.bwaldvogel.mongo.backend.memory.MemoryBackend;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import org.bson.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** A server whose MongoDB somebody else can write to. */
@Tag("slow")
class VerificationIT {

    private static final int YEAR = 2042;

    private static MongoServer mongo;
    private static MongoClient hand;
    private static RunningServer server;

    @BeforeAll
    static void start_and_import(@TempDir Path temporary) {
        mongo = new MongoServer(new MemoryBackend());
        String address = mongo.bindAndGetConnectionString();
        hand = MongoClients.create(address);
        server = RunningServer.on(ServerFolders.fresh("verified"), "--annals.mongo.uri=" + address);
        server.commandLine()
                .run("import", Folder.of(30, 42, YEAR, temporary).path().toString(), "--json")
                .json();
    }

    @AfterAll
    static void stop() {
        server.close();
        hand.close();
        mongo.shutdownNow();
    }

    @Test
    void what_was_imported_is_what_the_events_say() {
        Run run = server.commandLine().launch("verify");

        assertThat(run.out()).contains("6 read models are what the events up to position");
        assertThat(run.exit()).isZero();
    }

    @Test
    void a_document_changed_by_hand_is_named_and_a_rebuild_mends_it_while_queries_go_on() {
        Map<String, String> before = new EveryQuery(server.api()).answers();
        change("row.line.percentage", "12.3");
        Map<String, String> changed = new EveryQuery(server.api()).answers();

        Run found = server.commandLine().run("verify");
        assertThat(found.exit()).isEqualTo(1);
        assertThat(found.out())
                .contains("row.line.percentage: stored is '12.3'", "To mend it: ./annals rebuild creditregister");
        assertThatTheDifferenceIsTold();

        try (Watched watched = Watched.of(server.api())) {
            assertThat(server.commandLine().launch("rebuild", "creditregister").exit())
                    .isZero();
            assertThat(watched.answers()).isSubsetOf(Set.of(before, changed));
        }
        assertThat(new EveryQuery(server.api()).answers()).containsExactlyInAnyOrderEntriesOf(before);
        assertThat(server.commandLine()
                        .run("verify", "--view", "creditregister")
                        .exit())
                .isZero();
    }

    @Test
    void what_cannot_be_verified_is_refused() {
        assertThat(ask("{\"sample\": -1}")).isEqualTo("400 INVALID");
        assertThat(ask("{\"sample\": \"abc\"}")).isEqualTo("400 INVALID");
        assertThat(ask("{\"sample\": 1.5}")).isEqualTo("400 INVALID");
        assertThat(ask("{\"sample\": 99999999999}")).isEqualTo("400 INVALID");
        assertThat(ask("{\"views\": []}")).isEqualTo("400 INVALID");
        assertThat(ask("{\"views\": [null]}")).isEqualTo("404 UNKNOWN_VIEW");
        assertThat(ask("null")).isEqualTo("400 INVALID");
    }

    @Test
    void the_log_and_the_read_models_are_verified_by_one_command() {
        JsonNode both = server.commandLine()
                .run("verify", "--log", "--sample", "3", "--json")
                .json();

        assertThat(both.at("/log/holds").asBoolean()).isTrue();
        assertThat(both.at("/read_models/sample").asInt()).isEqualTo(3);
    }

    @Test
    void the_last_result_stands_in_the_metrics() {
        server.commandLine().run("verify", "--view", "history");

        assertThat(server.api().get("/actuator/prometheus").body())
                .contains("annals_verification_differences{view=\"history\"} 0.0")
                .contains("annals_verification_age_seconds{view=\"history\"}")
                .contains("annals_verification_checked{view=\"history\",what=\"events\"}");
    }

    @Test
    void a_sample_is_verified_as_well() {
        Run run = server.commandLine().run("verify", "--sample", "5", "--seed", "7", "--json");

        assertThat(run.json().path("results").path(0).path("documents").asInt()).isEqualTo(5);
    }

    /** Whose it is, both values and the events; and that somebody has looked. */
    private static void assertThatTheDifferenceIsTold() {
        String latest = "/api/verifications/"
                + server.api().get("/api/verifications/latest").text("id");
        JsonNode difference = server.api().get(latest + "/differences").json().at("/views/0/differences/0");

        assertThat(difference.path("participant").asString()).startsWith("participant-");
        assertThat(difference.at("/fields/0/stored").asString()).isEqualTo("12.3");
        assertThat(difference.at("/fields/0/worked_out").asString()).isNotEmpty();
        assertThat(difference.path("events"))
                .hasSize(difference.path("event_count").asInt());
        assertThat(server.commandLine().run("access-log").out()).contains("verification-differences");
    }

    private static String ask(String body) {
        return server.api().post("/api/verifications", body).inShort();
    }

    /** In the copy in use, whatever its number is by now. */
    private static void change(String field, String value) {
        var database = hand.getDatabase("annals");
        Document entry = database.getCollection("views")
                .find(Filters.eq("_id", "creditregister"))
                .first();
        database.getCollection("creditregister_v" + entry.getInteger("copy"))
                .updateOne(Filters.exists("row.line"), Updates.set(field, value));
    }
}
