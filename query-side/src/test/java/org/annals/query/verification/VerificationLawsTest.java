package org.annals.query.verification;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.annals.kernel.event.DomainEvent;
import org.annals.query.fixture.Scenario;

/** What the views make of a log when they follow it is what the events say, whatever the log. */
class VerificationLawsTest {

    private static final List<DomainEvent> STORY = Scenario.events();

    @Property(tries = 10)
    void whatever_was_followed_live_holds(@ForAll @IntRange(max = 170) int length, @ForAll Random batches)
            throws InterruptedException {
        List<DomainEvent> story = STORY.subList(0, Math.min(length, STORY.size()));
        try (VerifierUnderTest running = VerifierUnderTest.ofAllViews()) {
            int from = 0;
            while (from < story.size()) {
                int to = Math.min(story.size(), from + 1 + batches.nextInt(40));
                running.log().append(story.subList(from, to));
                from = to;
            }

            assertThat(running.verify()).allMatch(it -> it.faults() == 0).hasSize(6);
        }
    }

    @Property(tries = 5)
    void nothing_seems_wrong_while_the_log_grows(@ForAll Random batches) throws InterruptedException {
        try (VerifierUnderTest running = VerifierUnderTest.ofAllViews()) {
            running.log().append(STORY.subList(0, 20));
            Thread writer = Thread.ofPlatform()
                    .start(() -> STORY.subList(20, STORY.size()).forEach(event -> {
                        running.log().append(event);
                        if (batches.nextInt(3) == 0) {
                            Thread.yield();
                        }
                    }));
            do {
                assertThat(running.verify()).allMatch(it -> it.faults() == 0);
            } while (writer.isAlive());
            writer.join();
        }
    }
}
