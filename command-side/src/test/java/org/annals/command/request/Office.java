package org.annals.command.request;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.util.List;
import java.util.Objects;
import org.annals.command.assessment.AssessmentSetup;
import org.annals.command.auditreview.AuditReviewSetup;
import org.annals.command.cohort.CohortSetup;
import org.annals.command.participant.ParticipantSetup;
import org.annals.kernel.event.DomainEvent;
import org.annals.kernel.qualification.QualificationFiles;
import org.annals.kernel.qualification.Qualifications;
import org.axonframework.config.AggregateConfigurer;
import org.axonframework.config.Configuration;
import org.axonframework.config.Configurer;
import org.axonframework.config.DefaultConfigurer;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventsourcing.EventCountSnapshotTriggerDefinition;
import org.axonframework.eventsourcing.SnapshotTriggerDefinition;
import org.axonframework.eventsourcing.Snapshotter;
import org.axonframework.messaging.unitofwork.DefaultUnitOfWork;
import org.axonframework.modelling.command.Repository;
import org.axonframework.serialization.SerializedObject;
import tools.jackson.databind.JsonNode;

/** The whole command side, as Axon runs it, over a log in memory: the aggregates, their repositories and the bus. */
public final class Office implements AutoCloseable {

    private static final int NEVER = Integer.MAX_VALUE;

    private final Paper paper = new Paper();
    private final Configuration axon;
    private final Requests requests;
    private final SimpleMeterRegistry meters = new SimpleMeterRegistry();

    private Office(int eventsPerSnapshot) {
        System.setProperty("disable-axoniq-console-message", "true");
        Configurer configurer = DefaultConfigurer.defaultConfiguration(false)
                .configureEmbeddedEventStore(configuration -> paper)
                .configureSerializer(configuration -> Paper.SERIALIZER)
                .configureCorrelationDataProviders(configuration -> List.of(new RequestCorrelation()))
                .registerComponent(Qualifications.class, configuration -> QualificationFiles.onClassPath());
        List.of(
                        CohortSetup.in(configurer),
                        CohortSetup.rows(),
                        ParticipantSetup.in(configurer),
                        AssessmentSetup.in(configurer),
                        AuditReviewSetup.in(configurer))
                .forEach(aggregate -> configurer.configureAggregate(aggregate.configureSnapshotTrigger(
                        configuration -> trigger(configuration, eventsPerSnapshot))));
        axon = configurer.start();
        requests = new Requests(axon.commandGateway(), new RequestMeters(meters));
    }

    public static Office open() {
        return new Office(NEVER);
    }

    /** An office that makes a snapshot of an aggregate after every so many events. */
    public static Office withSnapshotsEvery(int events) {
        return new Office(events);
    }

    public Answer ask(Request request, RequestOrigin origin) {
        return requests.ask(request, origin);
    }

    public Answer ask(Request request) {
        return ask(request, Origins.somebody());
    }

    /** What was measured of the requests. */
    MeterRegistry meters() {
        return meters;
    }

    /** From now on aggregates are loaded from all their events. */
    public void forgetSnapshots() {
        paper.forgetSnapshots();
    }

    /** How many snapshots were made. */
    public int snapshots() {
        return paper.snapshots();
    }

    /** All events with their ids and metadata, in the order in which they were stored. */
    public List<DomainEventMessage<?>> log() {
        return paper.readEvents(null, false)
                .<DomainEventMessage<?>>map(event -> (DomainEventMessage<?>) event)
                .toList();
    }

    /** What happened to one aggregate. */
    public List<DomainEventMessage<?>> logOf(String aggregate) {
        return log().stream()
                .filter(event -> event.getAggregateIdentifier().equals(aggregate))
                .toList();
    }

    public List<DomainEvent> eventsOf(String aggregate) {
        return logOf(aggregate).stream()
                .map(event -> (DomainEvent) event.getPayload())
                .toList();
    }

    /** The latest event of that type. */
    public <E extends DomainEvent> DomainEventMessage<?> latest(Class<E> type) {
        return log().reversed().stream()
                .filter(event -> type.isInstance(event.getPayload()))
                .findFirst()
                .orElseThrow();
    }

    /** The state of an aggregate as it would be written into a snapshot. */
    public JsonNode stateOf(Class<?> aggregateType, String id) {
        return DefaultUnitOfWork.startAndGet(null)
                .executeWithResult(() -> {
                    Repository<?> repository = axon.repository(aggregateType);
                    return repository.load(id).invoke(root -> {
                        SerializedObject<JsonNode> written = Paper.SERIALIZER.serialize(root, JsonNode.class);
                        return Objects.requireNonNull(written.getData());
                    });
                })
                .getPayload();
    }

    /** Asks for the snapshotter as late as it can, since that one asks for all aggregates. */
    private static SnapshotTriggerDefinition trigger(Configuration configuration, int eventsPerSnapshot) {
        Snapshotter late = (type, id) -> configuration.snapshotter().scheduleSnapshot(type, id);
        return new EventCountSnapshotTriggerDefinition(late, eventsPerSnapshot);
    }

    @Override
    public void close() {
        axon.shutdown();
    }

    /** For aggregates, whose classes are seen in their own packages only. */
    public static <A> AggregateConfigurer<A> aggregate(Class<A> type) {
        return AggregateConfigurer.defaultConfiguration(type);
    }
}
