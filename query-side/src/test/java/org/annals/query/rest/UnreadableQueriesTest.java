package org.annals.query.rest;

import static org.annals.query.fixture.Events.COHORT;
import static org.annals.query.fixture.Events.participant;
import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Updates;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.annals.query.fixture.Reviews;
import org.annals.query.fixture.Scenario;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.bson.types.Binary;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** Somebody has written to the read models' documents what no version would write. */
class UnreadableQueriesTest {

    private static final QuerySideUnderTest QUERIES = new QuerySideUnderTest();

    private static final Map<String, List<String>> PATHS = Map.of(
            "creditregister", List.of("/api/register"),
            "participantrecord", List.of("/api/participants/" + participant(100)),
            "cohortprogress", List.of("/api/cohorts/" + COHORT + "/progress"),
            "history", List.of("/api/participants/" + participant(100) + "/history"),
            "refusedrows", List.of("/api/rows"),
            "auditreviews", List.of("/api/audit-reviews", "/api/audit-reviews/" + Reviews.REVIEW));

    private static final List<Bson> STATES = List.of(
            Updates.set("state", new Binary(new byte[] {1, 2, 3})),
            Updates.set("state", "a text"),
            Updates.unset("state"));

    private static final List<Bson> ROWS =
            List.of(Updates.set("row", "a text"), Updates.set("row", List.of()), Updates.set("row", new Document()));

    @BeforeAll
    static void fill() {
        QUERIES.fillOnce(Scenario.events());
    }

    @ParameterizedTest
    @MethodSource("damage")
    void every_query_says_so_and_names_the_view(String view, String path, Bson damage) {
        MvcTestResult answer = damaged(view, damage, path);

        QueriesTest.assertProblem(answer, HttpStatus.SERVICE_UNAVAILABLE, "READ_MODEL_UNREADABLE");
        assertThat(answer)
                .bodyJson()
                .extractingPath("$.detail")
                .asString()
                .contains("./annals verify --view " + view, "./annals rebuild " + view);
    }

    @Test
    void a_state_of_another_view_is_no_state_of_this() {
        Binary other = QUERIES.documents("refusedrows").find().first().get("state", Binary.class);

        for (String view : List.of("participantrecord", "cohortprogress", "history", "auditreviews")) {
            MvcTestResult answer =
                    damaged(view, Updates.set("state", other), PATHS.get(view).getFirst());

            QueriesTest.assertProblem(answer, HttpStatus.SERVICE_UNAVAILABLE, "READ_MODEL_UNREADABLE");
        }
    }

    @Test
    void a_word_that_the_rule_book_does_not_know_is_none_of_a_register_s() {
        MvcTestResult answer =
                damaged("creditregister", Updates.set("row.line.creditStatus", "golden"), "/api/register");

        QueriesTest.assertProblem(answer, HttpStatus.SERVICE_UNAVAILABLE, "READ_MODEL_UNREADABLE");
    }

    @Test
    void the_past_is_worked_out_from_the_events_and_does_not_suffer() {
        MvcTestResult answer = damaged(
                "creditregister", Updates.set("row.line", "a text"), "/api/register?knownAt=2026-03-01T12:00:00Z");

        assertThat(answer).hasStatusOk();
    }

    static Stream<Arguments> damage() {
        List<Arguments> all = new ArrayList<>();
        PATHS.forEach((view, paths) -> paths.forEach(path -> {
            boolean readsRows = view.equals("creditregister");
            (readsRows ? ROWS : STATES).forEach(damage -> all.add(Arguments.of(view, path, damage)));
        }));
        return all.stream();
    }

    /** The answer while all documents of the view are damaged. */
    private static MvcTestResult damaged(String view, Bson damage, String path) {
        MongoCollection<Document> documents = QUERIES.documents(view);
        List<Document> before = documents.find().into(new ArrayList<>());
        documents.updateMany(new Document(), damage);
        try {
            return QUERIES.http().get().uri(path).exchange();
        } finally {
            documents.deleteMany(new Document());
            documents.insertMany(before);
        }
    }
}
