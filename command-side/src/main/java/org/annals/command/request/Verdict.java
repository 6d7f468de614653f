package org.annals.command.request;

import java.util.List;
import java.util.Optional;
import org.annals.kernel.event.DomainEvent;
import org.annals.kernel.refusal.RefusalCode;

/** What the rules say to a request: it happened, it brings nothing new, or it is forbidden. */
public sealed interface Verdict<E extends DomainEvent> {

    record Happened<E extends DomainEvent>(List<E> events) implements Verdict<E> {}

    record NothingNew<E extends DomainEvent>() implements Verdict<E> {}

    record Forbidden<E extends DomainEvent>(RefusalCode code) implements Verdict<E> {}

    static <E extends DomainEvent> Verdict<E> happened(E event) {
        return new Happened<>(List.of(event));
    }

    static <E extends DomainEvent> Verdict<E> nothingNew() {
        return new NothingNew<>();
    }

    static <E extends DomainEvent> Verdict<E> forbidden(RefusalCode code) {
        return new Forbidden<>(code);
    }

    /** Forbidden if a rule is broken, else the event happened. */
    static <E extends DomainEvent> Verdict<E> unless(Optional<RefusalCode> broken, E event) {
        return broken.<Verdict<E>>map(Verdict::forbidden).orElseGet(() -> happened(event));
    }
}
