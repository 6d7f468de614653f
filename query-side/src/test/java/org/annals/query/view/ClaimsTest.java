package org.annals.query.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.function.UnaryOperator;
import org.annals.query.fixture.TestMongo;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.bson.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Who has a segment, whatever the clocks of the processes say. */
class ClaimsTest {

    private static final int SEGMENT = 0;
    private static final long HOUR = Duration.ofHours(1).toMillis();

    private final TestMongo mongo = TestMongo.inThisProcess();
    private final Copy copy = new Copy("counting", 1);
    private final Tokens tokens = new ViewStore(
                    mongo.database(), ViewsUnderTest.SERIALIZER, new Progress(), UnaryOperator.identity())
            .tokens();
    private final Claims mine = claims("mine");
    private final Claims theirs = claims("theirs");
    private long nanoTime;

    @BeforeEach
    void one_segment_that_they_have() {
        tokens.initialize(copy, 1, null);
        assertThat(theirs.claim(SEGMENT)).isPresent();
    }

    @AfterEach
    void close() {
        mongo.close();
    }

    @Test
    void a_claim_that_is_renewed_is_not_lost_however_far_behind_the_clock_of_its_owner_is() {
        for (int second = 0; second < 20; second++) {
            renewedAt(System.currentTimeMillis() - HOUR + second);
            assertThat(mine.free()).isEmpty();
            pass(1);
        }
        assertThat(mine.claim(SEGMENT)).isEmpty();
    }

    @Test
    void a_claim_that_is_not_renewed_is_lost_however_far_ahead_the_clock_of_its_owner_was() {
        renewedAt(System.currentTimeMillis() + HOUR);
        assertThat(mine.free()).isEmpty();
        pass(4);
        assertThat(mine.claim(SEGMENT)).isEmpty();
        pass(1);

        assertThat(mine.free()).containsExactly(SEGMENT);
        assertThat(mine.claim(SEGMENT)).isPresent();
    }

    @Test
    void who_has_lost_a_claim_neither_renews_it_nor_says_how_far_it_is() {
        assertThat(mine.free()).isEmpty();
        pass(5);
        assertThat(mine.claim(SEGMENT)).isPresent();

        assertThat(theirs.renew(SEGMENT)).isFalse();
        assertThat(theirs.renew(SEGMENT, tokens.entry(new GlobalSequenceTrackingToken(7))))
                .isFalse();
        assertThat(tokens.position(copy)).hasValue(LogPosition.NONE);
    }

    @Test
    void of_two_that_see_a_lost_claim_one_gets_it() {
        Claims others = claims("others");
        mine.free();
        others.free();
        pass(5);

        assertThat(mine.claim(SEGMENT)).isPresent();
        assertThat(others.claim(SEGMENT)).isEmpty();
    }

    @Test
    void who_owns_a_segment_says_how_far_it_is() {
        assertThat(theirs.renew(SEGMENT, tokens.entry(new GlobalSequenceTrackingToken(7))))
                .isTrue();
        assertThat(tokens.position(copy)).hasValue(7);
    }

    private Claims claims(String process) {
        return new Claims(mongo.database().getCollection("tokens"), copy, process, () -> nanoTime);
    }

    private void pass(long seconds) {
        nanoTime += Duration.ofSeconds(seconds).toNanos();
    }

    private void renewedAt(long millis) {
        mongo.database()
                .getCollection("tokens")
                .updateOne(new Document(), new Document("$set", new Document("timestamp", millis)));
    }
}
