package org.annals.command.request;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.annals.kernel.event.Recorded;
import org.annals.kernel.participant.ParticipantEvent;
import org.annals.kernel.participant.ParticipantEvent.AttendanceCorrected;
import org.annals.kernel.participant.ParticipantEvent.AttendanceRecorded;
import org.annals.kernel.participant.ParticipantEvent.CoachingHeld;
import org.annals.kernel.participant.ParticipantEvent.CreditsAwarded;
import org.annals.kernel.participant.ParticipantEvent.LdrReviewHeld;
import org.annals.kernel.participant.ParticipantEvent.WorkSubmitted;
import org.annals.kernel.qualification.QualificationFiles;
import org.annals.kernel.qualification.QualificationSpecification;
import org.annals.kernel.receipt.AwardCheck;
import org.annals.kernel.receipt.CaseFile;
import org.annals.kernel.receipt.Receipt;
import org.annals.kernel.receipt.Receipt.Counted;
import org.annals.kernel.receipt.Receipt.NotCounted;
import org.annals.kernel.receipt.Receipts;
import org.annals.kernel.receipt.Subjects;

/** What holds for receipts whatever was asked, and in whatever order. */
class ReceiptLawsTest {

    private static final QualificationSpecification NPQ_SENCO =
            QualificationFiles.onClassPath().newest("npq-senco").orElseThrow();

    @Property(tries = 20, edgeCases = EdgeCasesMode.NONE)
    void an_award_is_stored_as_it_is_worked_out_again(@ForAll("steps") List<Step> steps) {
        RandomLives.forEach(steps, file -> {
            AwardCheck check = AwardCheck.of(file, NPQ_SENCO);

            assertThat(check.differences()).isEmpty();
            assertThat(check.event() != null)
                    .isEqualTo(file.participant().stream().anyMatch(it -> it.event() instanceof CreditsAwarded));
        });
    }

    @Property(tries = 20, edgeCases = EdgeCasesMode.NONE)
    void a_receipt_worked_out_twice_is_the_same(@ForAll("steps") List<Step> steps) {
        RandomLives.forEach(steps, file -> assertThat(receipts(file)).isEqualTo(receipts(file)));
    }

    @Property(tries = 20, edgeCases = EdgeCasesMode.NONE)
    void every_event_of_engagement_counts_or_is_told_why_not(@ForAll("steps") List<Step> steps) {
        RandomLives.forEach(steps, file -> {
            Receipt receipt =
                    new Receipts(file, NPQ_SENCO).of(Subjects.ENGAGEMENT).orElseThrow();
            List<String> told = Stream.concat(
                            receipt.counted().stream().map(Counted::event),
                            receipt.notCounted().stream().map(NotCounted::event))
                    .toList();

            assertThat(told).doesNotHaveDuplicates();
            assertThat(told).containsAll(ofEngagement(file));
        });
    }

    @Provide
    Arbitrary<List<Step>> steps() {
        return Step.any().list().ofMaxSize(30);
    }

    private static List<Receipt> receipts(CaseFile file) {
        Receipts receipts = new Receipts(file, NPQ_SENCO);
        return Subjects.of(NPQ_SENCO).stream()
                .flatMap(it -> receipts.of(it).stream())
                .toList();
    }

    private static List<String> ofEngagement(CaseFile file) {
        return file.participant().stream()
                .filter(it -> isOfEngagement(it.event()))
                .map(Recorded::id)
                .toList();
    }

    private static boolean isOfEngagement(ParticipantEvent event) {
        return switch (event) {
            case AttendanceRecorded it -> true;
            case AttendanceCorrected it -> true;
            case WorkSubmitted it -> true;
            case CoachingHeld it -> true;
            case LdrReviewHeld it -> true;
            default -> false;
        };
    }
}
