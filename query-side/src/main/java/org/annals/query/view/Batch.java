package org.annals.query.view;

import java.util.List;
import java.util.Optional;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.messaging.unitofwork.BatchingUnitOfWork;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.jspecify.annotations.Nullable;

/** The batch that a processing group has in hand, known by its unit of work. */
final class Batch {

    private Batch() {}

    /** The segment whose batch this is; empty for a dead letter that is tried again. */
    static <S, R> Optional<LiveSegment<S, R>> segment(Copy copy, LiveSegments<S, R> segments) {
        @Nullable
        Integer segment = CurrentUnitOfWork.get().getResource("Processor[" + copy.collection() + "]/SegmentId");
        return Optional.ofNullable(segment).map(segments::segment);
    }

    /** The documents of a segment; the first event of a batch fetches those of the whole batch. */
    static <S, R> WorkingSet<S, R> documents(LiveSegment<S, R> segment) {
        UnitOfWork<?> unit = CurrentUnitOfWork.get();
        return unit.getOrComputeResource(Batch.class.getName(), key -> begin(segment, unit));
    }

    private static <S, R> WorkingSet<S, R> begin(LiveSegment<S, R> segment, UnitOfWork<?> unit) {
        unit.onRollback(it -> segment.fail());
        unit.onCleanup(it -> segment.end());
        return segment.begin(events(unit));
    }

    private static List<LoggedEvent> events(UnitOfWork<?> unit) {
        BatchingUnitOfWork<?> batch = (BatchingUnitOfWork<?>) unit;
        return batch.getMessages().stream()
                .map(it -> LoggedEvent.of((EventMessage<?>) it))
                .toList();
    }
}
