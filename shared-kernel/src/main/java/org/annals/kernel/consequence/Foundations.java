package org.annals.kernel.consequence;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.annals.kernel.assessment.AssessmentEvent;
import org.annals.kernel.assessment.Attempt;
import org.annals.kernel.assessment.CaseStudy;
import org.annals.kernel.event.DomainEvent;
import org.annals.kernel.event.Recorded;
import org.annals.kernel.event.Refusal;
import org.annals.kernel.participant.AwardReceipt;
import org.annals.kernel.participant.ParticipantEvent;
import org.annals.kernel.participant.ParticipantEvent.CaseStudyPassVoided;
import org.annals.kernel.participant.ParticipantEvent.CaseStudyPassed;
import org.annals.kernel.participant.ParticipantEvent.CreditsAwarded;
import org.annals.kernel.participant.ParticipantEvent.CreditsPutUnderReview;
import org.annals.kernel.receipt.CaseFile;
import org.annals.kernel.receipt.Grounds;

/** On which earlier events each event rests directly. */
final class Foundations {

    private final CaseFile file;
    private final Map<String, Set<String>> found = new LinkedHashMap<>();
    private CaseStudy caseStudy = CaseStudy.NONE;

    private Foundations(CaseFile file) {
        this.file = file;
    }

    static Map<String, Set<String>> of(CaseFile file) {
        Foundations foundations = new Foundations(file);
        file.assessment().forEach(foundations::assess);
        file.participant().forEach(foundations::note);
        return foundations.found;
    }

    private void assess(Recorded<AssessmentEvent> recorded) {
        Stream<String> parts = switch (recorded.event()) {
            case AssessmentEvent.CaseStudySubmitted it -> parts(it.attempt());
            case AssessmentEvent.CaseStudyMarked it -> parts(it.attempt());
            case AssessmentEvent.OutcomeConfirmed it -> parts(it.attempt());
            case AssessmentEvent.WindowMissed it -> parts(it.attempt());
            case AssessmentEvent.WindowOpened it -> parts(it.attempt() - 1);
            case Refusal it -> grounds(recorded, it);
            default -> Stream.of();
        };
        put(recorded, parts);
        caseStudy = caseStudy.apply(recorded);
    }

    private void note(Recorded<ParticipantEvent> recorded) {
        put(
                recorded,
                switch (recorded.event()) {
                    case CaseStudyPassed it -> Stream.of(it.outcome());
                    case CaseStudyPassVoided it -> Stream.of(it.voiding());
                    case CreditsAwarded it -> behind(it.receipt());
                    case CreditsPutUnderReview it -> Stream.concat(Stream.of(it.cause()), all(CreditsAwarded.class));
                    case ParticipantEvent.CreditsUpheld it -> all(CreditsPutUnderReview.class);
                    case ParticipantEvent.CreditsRevoked it ->
                        Stream.concat(all(CreditsPutUnderReview.class), all(CreditsAwarded.class));
                    case Refusal it -> grounds(recorded, it);
                    default -> Stream.of();
                });
    }

    private void put(Recorded<? extends DomainEvent> recorded, Stream<String> grounds) {
        found.put(recorded.id(), new HashSet<>(grounds.toList()));
    }

    /** What an attempt consists of so far. */
    private Stream<String> parts(int number) {
        return caseStudy.attempt(number).stream().flatMap(Foundations::parts);
    }

    private static Stream<String> parts(Attempt attempt) {
        Stream<String> marks = Stream.of(attempt.marker(), attempt.moderator())
                .flatMap(Stream::ofNullable)
                .map(Attempt.Mark::event);
        Stream<String> rest = Stream.concat(
                Stream.ofNullable(attempt.submission()).map(Attempt.Submission::event),
                Stream.ofNullable(attempt.outcome()).map(Attempt.Outcome::event));
        return Stream.concat(Stream.of(attempt.windowEvent()), Stream.concat(marks, rest));
    }

    private static Stream<String> behind(AwardReceipt receipt) {
        return Stream.concat(receipt.elements().values().stream().flatMap(List::stream), receipt.pass().stream());
    }

    private Stream<String> all(Class<? extends ParticipantEvent> type) {
        return file.participant().stream()
                .filter(it -> type.isInstance(it.event()))
                .map(Recorded::id);
    }

    private Stream<String> grounds(Recorded<? extends DomainEvent> recorded, Refusal refusal) {
        return Grounds.before(recorded.id(), file)
                .of(refusal.code(), recorded.event().on())
                .stream()
                .map(Recorded::id);
    }
}
