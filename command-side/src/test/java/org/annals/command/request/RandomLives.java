package org.annals.command.request;

import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.annals.kernel.event.DomainEvent;
import org.annals.kernel.event.Recorded;
import org.annals.kernel.receipt.CaseFile;

/** What was recorded of two people after whatever was asked. */
final class RandomLives {

    private RandomLives() {}

    static void forEach(List<Step> steps, Consumer<CaseFile> law) {
        try (Office office = Office.open()) {
            Step.beginning().forEach(step -> step.in(office));
            steps.forEach(step -> step.in(office));
            Stream.of(Step.KIM, Step.LEE).map(life -> file(office, life)).forEach(law);
        }
    }

    static CaseFile file(Office office, Life life) {
        return CaseFile.of(Stream.of(life.assessment(), life.participant())
                .flatMap(it -> office.logOf(it).stream())
                .map(it -> new Recorded<>(it.getIdentifier(), (DomainEvent) it.getPayload()))
                .toList());
    }
}
