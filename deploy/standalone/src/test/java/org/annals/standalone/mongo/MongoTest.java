package org.annals.standalone.mongo;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.ConnectionString;
import com.mongodb.WriteConcern;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import java.time.Duration;
import java.util.List;
import org.annals.standalone.AnnalsTest;
import org.annals.standalone.settings.AnnalsSettings;
import org.bson.Document;
import org.bson.codecs.pojo.annotations.BsonId;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.health.contributor.Status;

@AnnalsTest
class MongoTest {

    @Test
    void the_server_in_this_jvm_keeps_records(@Autowired MongoDatabase database) {
        MongoCollection<Kept> collection = database.getCollection("try", Kept.class);
        Kept kept = new Kept("id", List.of("a", "b"));
        collection.insertOne(kept);
        assertThat(collection.find(new Document("_id", "id")).first()).isEqualTo(kept);
    }

    @Test
    void the_database_is_called_annals(@Autowired MongoDatabase database) {
        assertThat(database.getName()).isEqualTo("annals");
    }

    @Test
    void writes_wait_for_a_majority(@Autowired MongoDatabase database) {
        assertThat(database.getWriteConcern()).isEqualTo(WriteConcern.MAJORITY);
    }

    @Test
    void it_is_well(@Autowired MongoDatabase database) {
        assertThat(new MongoHealth(database).health().getStatus()).isEqualTo(Status.UP);
    }

    @Test
    void a_server_out_of_reach_does_not_hold_the_page_of_health() {
        try (MongoClient nobody = MongoClients.create("mongodb://127.0.0.1:1")) {
            MongoHealth health = new MongoHealth(nobody.getDatabase("annals"));
            long before = System.nanoTime();
            assertThat(health.health().getStatus()).isEqualTo(Status.DOWN);
            assertThat(Duration.ofNanos(System.nanoTime() - before)).isLessThan(Duration.ofSeconds(5));
        }
    }

    @Test
    void an_address_is_followed() {
        MongoAtHand mongo =
                MongoAtHand.of(new AnnalsSettings.Mongo("mongodb://somewhere:1234/elsewhere", Duration.ZERO));
        assertThat(mongo.address()).isEqualTo(new ConnectionString("mongodb://somewhere:1234/elsewhere"));
    }

    /** Public, or the codec could not read it. */
    public record Kept(@BsonId String id, List<String> names) {}
}
