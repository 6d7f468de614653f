package org.annals.query.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.annals.kernel.qualification.QualificationFiles;
import org.annals.query.fixture.Logged;
import org.annals.query.fixture.Scenario;
import org.annals.query.fixture.TestMongo;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.GenericTrackedDomainEventMessage;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;

/** Laws of folding and writing, without any processing group: only views, documents and batches. */
class FoldingPropertiesTest {

    private static final List<EventMessage<?>> LOG = log();

    @Property(tries = 10)
    void however_a_log_is_cut_into_batches_the_documents_are_the_same(
            @ForAll @Size(max = 12) List<@IntRange(min = 0, max = 170) Integer> cuts) {
        List<Integer> sorted = cuts.stream().sorted().toList();
        try (TestMongo mongo = TestMongo.inThisProcess()) {
            for (View<?, ?> view : AllViews.with(QualificationFiles.onClassPath())) {
                List<List<EventMessage<?>>> batches = new ArrayList<>();
                int from = 0;
                for (int cut : sorted) {
                    int to = Math.max(from, Math.min(cut, LOG.size()));
                    batches.add(LOG.subList(from, to));
                    from = to;
                }
                batches.add(LOG.subList(from, LOG.size()));

                assertThat(written(view, mongo, batches)).isEqualTo(written(view, mongo, List.of(LOG)));
            }
        }
    }

    @Property(tries = 10)
    void going_back_and_taking_events_again_changes_nothing(
            @ForAll @Size(max = 6) List<@IntRange(min = 0, max = 170) Integer> backTo) {
        try (TestMongo mongo = TestMongo.inThisProcess()) {
            for (View<?, ?> view : AllViews.with(QualificationFiles.onClassPath())) {
                List<List<EventMessage<?>>> batches = new ArrayList<>(List.of(LOG));
                backTo.forEach(it -> batches.add(LOG.subList(Math.min(it, LOG.size()), LOG.size())));

                assertThat(written(view, mongo, batches)).isEqualTo(written(view, mongo, List.of(LOG)));
            }
        }
    }

    private static <S, R> List<String> written(View<S, R> view, TestMongo mongo, List<List<EventMessage<?>>> batches) {
        ViewStore store =
                new ViewStore(mongo.database(), ViewsUnderTest.SERIALIZER, new Progress(), UnaryOperator.identity());
        Documents<S, R> documents = store.documents(view, store.copies().create(view, 1));
        documents.createIndexes();
        for (List<EventMessage<?>> batch : batches) {
            WorkingSet<S, R> set = new WorkingSet<>(view, documents);
            set.fetch(batch.stream().map(LoggedEvent::of).toList());
            batch.forEach(event -> set.apply(event, false));
            set.write();
        }
        return documents.load(ids(view)).stream().map(Held::toString).sorted().toList();
    }

    private static List<String> ids(View<?, ?> view) {
        return LOG.stream()
                .flatMap(event -> view.touched(LoggedEvent.of(event)).stream())
                .distinct()
                .toList();
    }

    private static List<EventMessage<?>> log() {
        List<EventMessage<?>> log = new ArrayList<>();
        Logged.inOrder(Scenario.events())
                .forEach(event -> log.add(new GenericTrackedDomainEventMessage<>(
                        new GlobalSequenceTrackingToken(event.position()), event.message())));
        return log;
    }
}
