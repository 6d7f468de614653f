package org.annals.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import org.annals.endtoend.Provider.Application;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** Why somebody got no place: one funded place, two who ask, and a plan that has more of them when it is too late. */
@ExtendWith(SharedServer.class)
class PlaceReceiptIT {

    private static final int YEAR = 2057;

    private static DescribedApi api;
    private static RunningServer server;
    private static Application holder;
    private static Application refused;
    private static String path;
    private static Instant then;

    @BeforeAll
    static void refuse_one_and_give_out_more_places_later(RunningServer shared) {
        server = shared;
        api = new DescribedApi(shared.api());
        Provider provider = new Provider(shared.api());
        String year = Provider.newYear();
        String cohort = planned(year, 1);
        holder = provider.registered();
        refused = provider.registered();
        Application later = provider.registered();
        assertThat(accept(holder, cohort)).isEqualTo("200 applied");
        assertThat(accept(refused, cohort)).isEqualTo("422 NO_FUNDED_PLACE_LEFT");
        then = Instant.now();
        planned(year, 5);
        assertThat(accept(later, cohort)).isEqualTo("200 applied");
        new Views(shared.api()).awaitQuiet();
        path = refused.at("receipts/refusals/")
                + api.get(refused.at("receipts"))
                        .json()
                        .at("/refusals/0/event_id")
                        .asString();
    }

    @Test
    void it_gives_the_figures_of_that_moment_and_the_events_behind_them() {
        JsonNode receipt = api.get(path).json();

        assertThat(receipt.path("arithmetic").toString()).contains("1 ≥ 1: none is left");
        assertThat(receipt.path("counted")).hasSize(2);
        assertThat(receipt.at("/counted/1/toward/0").asString()).isEqualTo("place");
        assertThat(api.faults()).isEmpty();
    }

    @Test
    void worked_out_again_it_is_the_same_by_both_clocks() {
        JsonNode now = api.get(path).json();

        for (String moment : new String[] {"?knownAt=" + then, "?asOf=2024-09-02", "?asOf=2030-01-01"}) {
            JsonNode again = api.get(path + moment).json();
            assertThat(again.path("counted")).isEqualTo(now.path("counted"));
            assertThat(again.path("not_counted")).isEqualTo(now.path("not_counted"));
            assertThat(again.path("arithmetic")).isEqualTo(now.path("arithmetic"));
        }
    }

    @Test
    void it_tells_nothing_of_who_has_the_place() {
        assertThat(api.get(path).body()).doesNotContain(holder.participant(), holder.trn(), holder.id());
    }

    @Test
    void it_can_be_read_on_the_command_line() {
        Run run = server.commandLine()
                .run("receipt", refused.trn(), "refusal:" + path.substring(path.lastIndexOf('/') + 1));

        assertThat(run.out()).as(run.err()).contains("1 ≥ 1: none is left", "→ place");
    }

    /** The rows of one import are decided in the same transactions. */
    @Test
    void in_an_imported_cohort_every_refusal_for_lack_of_a_place_shows_that_none_was_left(@TempDir Path temporary) {
        Folder folder = Folder.of(12, 57, YEAR, temporary)
                .change("cohort.json", it -> it.replaceAll("(\"funded_places\": *)[0-9]+", "$13"));
        server.commandLine().run("import", folder.path().toString(), "--json").json();

        assertThat(api.get("/api/rows?code=NO_FUNDED_PLACE_LEFT&size=500")
                        .json()
                        .path("items")
                        .valueStream()
                        .map(PlaceReceiptIT::receipt)
                        .filter(it -> it.path("arithmetic").toString().contains(Folder.cohort(YEAR))))
                .isNotEmpty()
                .allSatisfy(it -> {
                    assertThat(it.path("arithmetic").toString()).contains("3 ≥ 3: none is left");
                    assertThat(it.path("counted")).hasSize(4);
                });
    }

    private static JsonNode receipt(JsonNode row) {
        return api.get("/api/participants/%s/receipts/refusals/%s"
                        .formatted(
                                row.path("participant").asString(),
                                row.path("event_id").asString()))
                .json();
    }

    private static String planned(String year, int places) {
        return api.post("/api/cohorts", Provider.plan(year, places)).text("aggregate");
    }

    private static String accept(Application application, String cohort) {
        return server.api()
                .post(application.at("acceptance"), Provider.acceptance(application, cohort))
                .inShort();
    }
}
