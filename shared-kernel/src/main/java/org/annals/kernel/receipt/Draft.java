package org.annals.kernel.receipt;

import java.util.List;
import java.util.stream.Stream;
import org.annals.kernel.qualification.QualificationSpecification;
import org.annals.kernel.qualification.QualificationVersion;
import org.annals.kernel.receipt.Receipt.Counted;
import org.annals.kernel.receipt.Receipt.NotCounted;
import org.annals.kernel.rulebook.Rule;
import org.annals.kernel.rulebook.RuleInWords;

/** A receipt while it is being written; whatever is not given is empty. */
final class Draft {

    private final QualificationSpecification specification;
    private final String subject;
    private final String finding;
    private List<RuleInWords> rules = List.of();
    private List<String> arithmetic = List.of();
    private List<Counted> counted = List.of();
    private List<NotCounted> notCounted = List.of();
    private List<String> missing = List.of();

    private Draft(QualificationSpecification specification, String subject, String finding) {
        this.specification = specification;
        this.subject = subject;
        this.finding = finding;
    }

    static Draft about(QualificationSpecification specification, String subject, String finding) {
        return new Draft(specification, subject, finding);
    }

    Draft rules(Rule... named) {
        rules = Stream.of(named).map(it -> it.in(specification)).toList();
        return this;
    }

    Draft arithmetic(List<String> lines) {
        arithmetic = List.copyOf(lines);
        return this;
    }

    Draft counted(List<Counted> events) {
        counted = List.copyOf(events);
        return this;
    }

    Draft notCounted(List<NotCounted> events) {
        notCounted = List.copyOf(events);
        return this;
    }

    Draft missing(List<String> words) {
        missing = List.copyOf(words);
        return this;
    }

    Receipt receipt() {
        QualificationVersion version = new QualificationVersion(specification.code(), specification.version());
        return new Receipt(subject, finding, version, rules, arithmetic, counted, notCounted, missing);
    }
}
