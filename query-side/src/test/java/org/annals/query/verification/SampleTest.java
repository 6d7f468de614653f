package org.annals.query.verification;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Updates;
import java.util.List;
import java.util.stream.IntStream;
import org.annals.kernel.identifier.ParticipantId;
import org.annals.kernel.sampling.Sample;
import org.annals.query.fixture.Events;
import org.junit.jupiter.api.Test;

/** Verifying the documents of some participants. */
class SampleTest {

    private static final List<ParticipantId> EVERYBODY =
            IntStream.range(0, 50).mapToObj(Events::participant).toList();

    @Test
    void only_the_documents_of_the_chosen_are_compared() throws InterruptedException {
        ParticipantId chosen = Sample.of(EVERYBODY, 1, 7).participants().getFirst();
        try (VerifierUnderTest running = new VerifierUnderTest(List.of(new Counting()))) {
            IntStream.range(0, 50).forEach(it -> running.log().append(Events.attended(it, 1)));
            running.settled();
            running.documents(Counting.NAME)
                    .updateMany(Filters.ne("_id", chosen.value()), Updates.set("row.events", 9));
            ViewResult unharmed = running.verify(1, 7).getFirst();
            running.documents(Counting.NAME).updateOne(Filters.eq("_id", chosen.value()), Updates.set("row.events", 9));

            assertThat(unharmed)
                    .extracting(ViewResult::documents, ViewResult::faults)
                    .containsExactly(1L, 0L);
            assertThat(running.verify(1, 7).getFirst().differences())
                    .extracting(Difference::document)
                    .containsExactly(chosen.value());
        }
    }
}
