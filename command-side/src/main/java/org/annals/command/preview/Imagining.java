package org.annals.command.preview;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.annals.command.request.Answer.Outcome;
import org.annals.command.request.Verdict;
import org.annals.kernel.consequence.Consequences;
import org.annals.kernel.event.DomainEvent;
import org.annals.kernel.event.Recorded;
import org.annals.kernel.qualification.QualificationSpecification;
import org.annals.kernel.qualification.Qualifications;
import org.annals.kernel.receipt.CaseFile;

/** A participant's events with some that there are not. */
final class Imagining {

    private final CaseFile before;
    private final Optional<QualificationSpecification> specification;
    private final List<Recorded<DomainEvent>> imagined = new ArrayList<>();

    Imagining(CaseFile before, Qualifications qualifications) {
        this.before = before;
        this.specification = before.qualification().map(qualifications::pinned);
    }

    /** The id that the next event gets; no stored event has one such. */
    String nextId() {
        return "imagined-" + (imagined.size() + 1);
    }

    /** Adds an event and answers its id. */
    String add(DomainEvent event) {
        String id = nextId();
        imagined.add(new Recorded<>(id, event));
        return id;
    }

    /** All events, the imagined ones last. */
    CaseFile file() {
        return CaseFile.of(Stream.concat(all(before), imagined.stream()).toList());
    }

    Preview preview(Verdict<? extends DomainEvent> verdict) {
        Consequences touched = imagined.isEmpty()
                ? new Consequences(List.of(), List.of(), List.of())
                : Consequences.of(file(), imagined.getFirst().id());
        boolean corrects = !touched.supersedes().isEmpty();
        return new Preview(
                outcome(verdict),
                verdict instanceof Verdict.Forbidden<?>(var code) ? code : null,
                named(touched.supersedes()),
                corrects ? named(touched.decisions()) : List.of(),
                imagined.stream().map(it -> Preview.WouldHappen.of(it.event())).toList(),
                specification.map(it -> StandingNow.of(before, it)).orElse(null),
                specification.map(it -> StandingNow.of(file(), it)).orElse(null));
    }

    private static Outcome outcome(Verdict<?> verdict) {
        return switch (verdict) {
            case Verdict.Happened<?> it -> Outcome.APPLIED;
            case Verdict.NothingNew<?> it -> Outcome.UNCHANGED;
            case Verdict.Forbidden<?> it -> Outcome.REFUSED;
        };
    }

    private List<Preview.Named> named(Collection<String> ids) {
        return all(before)
                .filter(it -> ids.contains(it.id()))
                .map(Preview.Named::of)
                .toList();
    }

    private static Stream<Recorded<? extends DomainEvent>> all(CaseFile file) {
        return Stream.concat(file.participant().stream(), file.assessment().stream());
    }
}
