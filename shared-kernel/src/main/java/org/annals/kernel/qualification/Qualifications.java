package org.annals.kernel.qualification;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** The qualification specifications that this installation knows, every version of each. */
public final class Qualifications {

    private final List<QualificationSpecification> specifications;

    public Qualifications(Collection<QualificationSpecification> specifications) {
        this.specifications = List.copyOf(specifications);
    }

    /** The newest version of a qualification; empty if the code is unknown. Versions are compared as text. */
    public Optional<QualificationSpecification> newest(String code) {
        return specifications.stream()
                .filter(specification -> specification.code().equals(code))
                .max(Comparator.comparing(QualificationSpecification::version));
    }

    /**
     * The version that a cohort has pinned.
     *
     * @throws IllegalStateException if its file is no longer there: a pinned version may never be removed
     */
    public QualificationSpecification pinned(QualificationVersion pinned) {
        return specifications.stream()
                .filter(specification -> specification.code().equals(pinned.code()))
                .filter(specification -> specification.version().equals(pinned.version()))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("The specification file of " + pinned.code() + " version "
                        + pinned.version() + " is missing, but a cohort has pinned it."));
    }

    public List<QualificationSpecification> all() {
        return specifications;
    }
}
