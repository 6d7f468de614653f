package org.annals.query.whatif;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.annals.kernel.qualification.QualificationSpecification;
import org.annals.kernel.qualification.QualificationVersion;
import org.annals.kernel.qualification.SpecificationValues;

/** The specifications with other numbers, each beside the version that cohorts have pinned. */
record Alternatives(Map<QualificationVersion, QualificationSpecification> byVersion) {

    /** @throws IllegalArgumentException if a specification has no such value, or cannot have it */
    static Alternatives of(Collection<QualificationSpecification> pinned, Map<String, Integer> changes) {
        Map<QualificationVersion, QualificationSpecification> found = new LinkedHashMap<>();
        pinned.forEach(it ->
                found.put(new QualificationVersion(it.code(), it.version()), SpecificationValues.with(it, changes)));
        return new Alternatives(found);
    }

    /** Only versions of qualifications that are asked about have one. */
    boolean isAbout(QualificationVersion version) {
        return byVersion.containsKey(version);
    }

    QualificationSpecification of(QualificationVersion version) {
        return Objects.requireNonNull(byVersion.get(version));
    }
}
