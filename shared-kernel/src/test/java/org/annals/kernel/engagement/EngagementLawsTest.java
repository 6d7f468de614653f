package org.annals.kernel.engagement;

import static org.annals.kernel.engagement.Happenings.after;
import static org.annals.kernel.engagement.Happenings.figureOf;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.annals.kernel.participant.AttendanceStatus;
import org.annals.kernel.participant.ParticipantEvent;
import org.annals.kernel.participant.ParticipantEvent.AttendanceCorrected;

/** What holds for engagement whatever happened, and in whatever order. */
class EngagementLawsTest {

    @Property(tries = 200)
    void folding_the_same_events_twice_comes_to_the_same(@ForAll("histories") List<ParticipantEvent> events) {
        assertThat(figureOf(after(events))).isEqualTo(figureOf(after(events)));
    }

    @Property(tries = 200)
    void what_is_engaged_does_not_depend_on_the_ids_of_the_events(@ForAll("histories") List<ParticipantEvent> events) {
        List<String> otherIds =
                events.stream().map(event -> UUID.randomUUID().toString()).toList();

        assertThat(figureOf(after(events, otherIds)).elements().keySet())
                .isEqualTo(figureOf(after(events)).elements().keySet());
    }

    @Property(tries = 200)
    void nothing_but_a_correction_takes_an_element_away(@ForAll("histories") List<ParticipantEvent> events) {
        for (int length = 1; length <= events.size(); length++) {
            if (events.get(length - 1) instanceof AttendanceCorrected) {
                continue;
            }
            assertThat(figureOf(after(events.subList(0, length))).engaged())
                    .isGreaterThanOrEqualTo(
                            figureOf(after(events.subList(0, length - 1))).engaged());
        }
    }

    @Property(tries = 200)
    void every_element_rests_on_events_that_happened(@ForAll("histories") List<ParticipantEvent> events) {
        List<String> ids =
                IntStream.rangeClosed(1, events.size()).mapToObj(n -> "e" + n).toList();

        assertThat(figureOf(after(events)).elements().values())
                .allSatisfy(behind -> assertThat(behind).isNotEmpty().isSubsetOf(ids));
    }

    @Property(tries = 200)
    void the_order_of_first_entries_does_not_change_how_much_is_engaged(
            @ForAll("entries") List<ParticipantEvent> events) {
        List<ParticipantEvent> backwards = events.reversed();

        assertThat(figureOf(after(backwards)).elements().keySet())
                .isEqualTo(figureOf(after(events)).elements().keySet());
    }

    @Property(tries = 200)
    void engaged_never_exceeds_the_total(@ForAll("histories") List<ParticipantEvent> events) {
        EngagementFigure figure = figureOf(after(events));

        assertThat(figure.engaged()).isLessThanOrEqualTo(figure.total());
    }

    @Property(tries = 500)
    void the_percentage_is_exact(@ForAll @IntRange(min = 1, max = 400) int total, @ForAll @IntRange int seed) {
        int engaged = Math.floorMod(seed, total + 1);
        BigDecimal exact =
                BigDecimal.valueOf(engaged * 100L).divide(BigDecimal.valueOf(total), 1, RoundingMode.HALF_UP);

        assertThat(Happenings.figure(engaged, total).percentage()).isEqualTo(exact.toPlainString());
    }

    @Provide
    Arbitrary<List<ParticipantEvent>> histories() {
        Arbitrary<ParticipantEvent> corrections = Arbitraries.integers()
                .between(1, 4)
                .flatMap(day -> Arbitraries.of(AttendanceStatus.class).map(to -> Happenings.corrected(day, to)));
        return Arbitraries.oneOf(entry(), entry(), entry(), corrections).list().ofMaxSize(40);
    }

    @Provide
    Arbitrary<List<ParticipantEvent>> entries() {
        return entry().list().ofMaxSize(40);
    }

    private static Arbitrary<ParticipantEvent> entry() {
        Arbitrary<Integer> cycles = Arbitraries.integers().between(1, 4);
        return Arbitraries.oneOf(
                cycles.map(Happenings::attended),
                cycles.map(Happenings::formativeTask),
                cycles.flatMap(cycle ->
                        Arbitraries.of("A", "B", "C", "D", "E").map(activity -> Happenings.practised(cycle, activity))),
                Arbitraries.integers().between(1, 200).map(Happenings::coachedInGroup),
                Arbitraries.integers().between(1, 200).map(Happenings::coachedOneToOne),
                Arbitraries.of(Happenings.ldrReviewed(), Happenings.gotStarted(), Happenings.studied("2.2")));
    }
}
