package org.annals.query.view;

import static org.annals.query.fixture.Events.attended;
import static org.annals.query.fixture.Events.participant;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mongodb.MongoException;
import java.util.List;
import java.util.function.UnaryOperator;
import org.annals.query.fixture.Logged;
import org.annals.query.fixture.TestLog;
import org.annals.query.fixture.TestMongo;
import org.annals.query.view.CountingView.Count;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.GenericTrackedDomainEventMessage;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Two processes that both believe to own a segment do no harm: documents are guarded by the position they were read at. */
class LostClaimTest {

    private final TestLog log = new TestLog();
    private final TestMongo mongo = TestMongo.inThisProcess();
    private final CountingView view = new CountingView("counting");

    @AfterEach
    void close() {
        log.close();
        mongo.close();
    }

    @Test
    void a_document_that_somebody_else_has_made_meanwhile_is_not_overwritten() {
        Documents<Count, Count> documents = documents();
        WorkingSet<Count, Count> frozen = folded(documents, 1);
        folded(documents, 2).write();

        assertThatThrownBy(frozen::write).isInstanceOf(MongoException.class);
        assertThat(stored(documents)).isEqualTo(2);
    }

    @Test
    void a_document_that_somebody_else_has_changed_meanwhile_is_not_overwritten() {
        Documents<Count, Count> documents = documents();
        folded(documents, 1).write();
        WorkingSet<Count, Count> frozen = folded(documents, 2);
        folded(documents, 3).write();

        assertThatThrownBy(frozen::write).isInstanceOf(WrittenMeanwhile.class);
        assertThat(stored(documents)).isEqualTo(3);
    }

    @Test
    void a_group_that_finds_its_documents_written_by_another_begins_again_and_loses_nothing()
            throws InterruptedException {
        try (ViewsUnderTest running = ViewsUnderTest.start(log, mongo, view)) {
            log.append(attended(1, 1));
            running.settle();
            log.append(attended(1, 2), attended(1, 3));
            aheadOfTheGroup();
            running.settle();

            assertThat(running.rows(view).get(participant(1).value()).events()).isEqualTo(3);
        }
    }

    /** What a process that had the claim before might still write. */
    private void aheadOfTheGroup() {
        try {
            folded(new Documents<>(view, mongo.database(), new Copy("counting", 1), StateBytes.UNOPENED), 3)
                    .write();
        } catch (MongoException e) {
            assertThat(e).isInstanceOf(WrittenMeanwhile.class);
        }
    }

    private Documents<Count, Count> documents() {
        ViewStore store =
                new ViewStore(mongo.database(), ViewsUnderTest.SERIALIZER, new Progress(), UnaryOperator.identity());
        Documents<Count, Count> documents = store.documents(view, store.copies().create(view, 1));
        documents.createIndexes();
        return documents;
    }

    private WorkingSet<Count, Count> folded(Documents<Count, Count> documents, int events) {
        List<EventMessage<?>> all = Logged.inOrder(List.of(attended(1, 1), attended(1, 2), attended(1, 3))).stream()
                .limit(events)
                .<EventMessage<?>>map(it -> new GenericTrackedDomainEventMessage<>(
                        new GlobalSequenceTrackingToken(it.position()), it.message()))
                .toList();
        WorkingSet<Count, Count> set = new WorkingSet<>(view, documents);
        set.fetch(all.stream().map(LoggedEvent::of).toList());
        all.forEach(it -> set.apply(it, false));
        return set;
    }

    private int stored(Documents<Count, Count> documents) {
        return documents
                .load(List.of(participant(1).value()))
                .getFirst()
                .state()
                .events();
    }
}
