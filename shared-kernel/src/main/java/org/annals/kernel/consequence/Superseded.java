package org.annals.kernel.consequence;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.annals.kernel.assessment.AssessmentEvent;
import org.annals.kernel.assessment.AssessmentEvent.CaseStudyMarked;
import org.annals.kernel.assessment.AssessmentEvent.ExtensionGranted;
import org.annals.kernel.assessment.AssessmentEvent.OutcomeConfirmed;
import org.annals.kernel.assessment.AssessmentEvent.OutcomeVoided;
import org.annals.kernel.assessment.AssessmentEvent.WindowOpened;
import org.annals.kernel.assessment.MarkingRole;
import org.annals.kernel.event.DomainEvent;
import org.annals.kernel.event.Recorded;
import org.annals.kernel.participant.ParticipantEvent;
import org.annals.kernel.participant.ParticipantEvent.AttendanceCorrected;
import org.annals.kernel.participant.ParticipantEvent.CaseStudyPassVoided;
import org.annals.kernel.participant.ParticipantEvent.CaseStudyPassed;
import org.annals.kernel.participant.ParticipantEvent.CreditsAwarded;
import org.annals.kernel.participant.ParticipantEvent.CreditsPutUnderReview;
import org.annals.kernel.participant.ParticipantEvent.CreditsRevoked;
import org.annals.kernel.participant.ParticipantEvent.CreditsUpheld;
import org.annals.kernel.participant.ParticipantEvent.ParticipantDeferred;
import org.annals.kernel.participant.ParticipantEvent.ParticipantResumed;
import org.annals.kernel.participant.ParticipantEvent.ParticipantWithdrawn;
import org.annals.kernel.participant.ParticipantEvent.RegistrationReceived;
import org.annals.kernel.receipt.CaseFile;

/** Whose place an event takes. */
final class Superseded {

    private final List<Recorded<? extends DomainEvent>> newestFirst;

    private Superseded(List<Recorded<? extends DomainEvent>> earlier) {
        this.newestFirst = earlier.reversed();
    }

    static List<String> by(String event, CaseFile file) {
        return Stream.concat(by(event, file.participant()), by(event, file.assessment()))
                .toList();
    }

    private static Stream<String> by(String id, List<? extends Recorded<? extends DomainEvent>> stream) {
        List<Recorded<? extends DomainEvent>> earlier = stream.stream()
                .takeWhile(it -> !it.id().equals(id))
                .<Recorded<? extends DomainEvent>>map(it -> it)
                .toList();
        Optional<? extends Recorded<? extends DomainEvent>> found =
                stream.stream().skip(earlier.size()).findFirst();
        return found.stream().flatMap(it -> new Superseded(earlier).by(it.event()));
    }

    private Stream<String> by(DomainEvent event) {
        return switch (event) {
            case ParticipantEvent it -> participant(it);
            case AssessmentEvent it -> assessment(it);
            default -> Stream.of();
        };
    }

    private Stream<String> participant(ParticipantEvent event) {
        return switch (event) {
            case AttendanceCorrected it -> Stream.of(it.corrects());
            case RegistrationReceived it ->
                newest(earlier -> earlier instanceof RegistrationReceived was
                        && was.registration()
                                .applicationId()
                                .equals(it.registration().applicationId()));
            case CaseStudyPassVoided it ->
                newest(earlier -> earlier instanceof CaseStudyPassed was && was.attempt() == it.attempt());
            case CreditsUpheld it -> newest(CreditsPutUnderReview.class::isInstance);
            case CreditsRevoked it -> newest(CreditsAwarded.class::isInstance);
            case ParticipantResumed it ->
                newest(earlier -> earlier instanceof ParticipantDeferred || earlier instanceof ParticipantWithdrawn);
            default -> Stream.of();
        };
    }

    private Stream<String> assessment(AssessmentEvent event) {
        return switch (event) {
            case ExtensionGranted it ->
                newest(earlier -> (earlier instanceof WindowOpened was && was.attempt() == it.attempt())
                        || (earlier instanceof ExtensionGranted granted && granted.attempt() == it.attempt()));
            case CaseStudyMarked it
            when it.role() == MarkingRole.MODERATOR ->
                newest(earlier -> isMark(earlier, it.attempt(), MarkingRole.MARKER));
            case OutcomeVoided it ->
                Stream.of(
                                newest(earlier ->
                                        earlier instanceof OutcomeConfirmed was && was.attempt() == it.attempt()),
                                newest(earlier -> isMark(earlier, it.attempt(), MarkingRole.MODERATOR)),
                                newest(earlier -> isMark(earlier, it.attempt(), MarkingRole.MARKER)))
                        .flatMap(them -> them);
            default -> Stream.of();
        };
    }

    private static boolean isMark(DomainEvent event, int attempt, MarkingRole role) {
        return event instanceof CaseStudyMarked it && it.attempt() == attempt && it.role() == role;
    }

    private Stream<String> newest(Predicate<DomainEvent> those) {
        return newestFirst.stream()
                .filter(it -> those.test(it.event()))
                .limit(1)
                .map(Recorded::id);
    }
}
