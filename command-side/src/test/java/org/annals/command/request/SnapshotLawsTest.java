package org.annals.command.request;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.annals.command.assessment.AssessmentSetup;
import org.annals.command.cohort.CohortSetup;
import org.annals.command.participant.ParticipantSetup;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.serialization.SerializedObject;
import tools.jackson.databind.JsonNode;

/** A snapshot and the events after it come to the same as all events, whatever has been asked. */
class SnapshotLawsTest {

    private static final Map<String, Class<?>> AGGREGATES = Map.of(
            CohortPlans.AUTUMN.value(), CohortSetup.type(),
            Step.KIM.participant(), ParticipantSetup.type(),
            Step.LEE.participant(), ParticipantSetup.type(),
            Step.KIM.assessment(), AssessmentSetup.type());

    @Property(tries = 10, edgeCases = EdgeCasesMode.NONE)
    void the_state_from_a_snapshot_is_the_state_from_all_events(@ForAll("histories") List<Step> steps) {
        try (Office office = Office.withSnapshotsEvery(6)) {
            all(steps).forEach(step -> step.in(office));

            Map<String, JsonNode> fromSnapshots = states(office);
            assertThat(office.snapshots()).isNotZero();
            office.forgetSnapshots();

            assertThat(states(office)).isEqualTo(fromSnapshots);
        }
    }

    @Property(tries = 10, edgeCases = EdgeCasesMode.NONE)
    void with_and_without_snapshots_the_same_is_answered_and_recorded(@ForAll("histories") List<Step> steps) {
        try (Office with = Office.withSnapshotsEvery(7);
                Office without = Office.open()) {
            for (Step step : all(steps)) {
                assertThat(step.in(with)).as(step.request().what()).isEqualTo(step.in(without));
            }
            assertThat(recordedIn(with)).isEqualTo(recordedIn(without));
        }
    }

    @Property(tries = 10, edgeCases = EdgeCasesMode.NONE)
    void every_request_with_a_key_is_answered_the_same_when_all_are_asked_again(@ForAll("histories") List<Step> steps) {
        List<Step> withKeys = new ArrayList<>();
        for (int at = 0; at < steps.size(); at++) {
            withKeys.add(new Step(steps.get(at).request(), 100 + at));
        }
        try (Office office = Office.withSnapshotsEvery(5)) {
            Step.beginning().forEach(step -> step.in(office));
            List<String> first = withKeys.stream().map(step -> step.in(office)).toList();
            int before = office.log().size();

            List<String> again = withKeys.stream().map(step -> step.in(office)).toList();

            assertThat(again)
                    .isEqualTo(first.stream()
                            .map(answer -> answer.replace("repeated=false", "repeated=true"))
                            .toList());
            assertThat(office.log()).hasSize(before);
        }
    }

    @Provide
    Arbitrary<List<Step>> histories() {
        return Step.any().list().ofMinSize(1).ofMaxSize(30);
    }

    private static List<Step> all(List<Step> steps) {
        List<Step> all = new ArrayList<>(Step.beginning());
        all.addAll(steps);
        return all;
    }

    private static Map<String, JsonNode> states(Office office) {
        Map<String, JsonNode> states = new HashMap<>();
        AGGREGATES.forEach((id, type) -> states.put(id, office.stateOf(type, id)));
        return states;
    }

    /** Every event as it is written, with ids that say which event of which aggregate is meant. */
    private static List<String> recordedIn(Office office) {
        Map<String, String> names = new HashMap<>();
        for (DomainEventMessage<?> event : office.log()) {
            names.put(event.getIdentifier(), event.getAggregateIdentifier() + "#" + event.getSequenceNumber());
        }
        return office.log().stream()
                .map(event -> {
                    SerializedObject<String> written = Paper.SERIALIZER.serialize(event.getPayload(), String.class);
                    String text = written.getType().getName() + written.getData();
                    for (Map.Entry<String, String> name : names.entrySet()) {
                        text = text.replace(name.getKey(), name.getValue());
                    }
                    return text;
                })
                .toList();
    }
}
