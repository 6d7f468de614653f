package org.annals.command.rest;

import java.time.Clock;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.annals.command.specification.Specifications;
import org.annals.kernel.identifier.AuditReviewId;
import org.annals.kernel.identifier.CohortId;
import org.annals.kernel.identifier.ParticipantId;
import org.annals.kernel.qualification.QualificationSpecification;
import org.annals.kernel.qualification.Qualifications;
import org.springframework.stereotype.Component;

/** The clock of whoever a request is about, in the zone of the specification that holds for them. */
@Component
class LocalClocks {

    private final Clock clock;
    private final Qualifications qualifications;
    private final Specifications specifications;
    private final List<ZoneId> zones;

    LocalClocks(Clock clock, Qualifications qualifications, Specifications specifications) {
        this.clock = clock;
        this.qualifications = qualifications;
        this.specifications = specifications;
        this.zones = qualifications.all().stream()
                .map(QualificationSpecification::zone)
                .distinct()
                .toList();
    }

    LocalClock of(ParticipantId participant) {
        return of(() -> specifications.of(participant));
    }

    LocalClock of(CohortId cohort) {
        return of(() -> specifications.of(cohort));
    }

    LocalClock of(AuditReviewId review) {
        return of(() -> specifications.of(review));
    }

    /** @param qualification its code */
    LocalClock of(String qualification) {
        return of(() -> qualifications.newest(qualification));
    }

    /** Looks no further while there is one zone for all; whom no specification holds for, nothing is dated but a refusal. */
    private LocalClock of(Supplier<Optional<QualificationSpecification>> specification) {
        ZoneId zone = zones.size() == 1
                ? zones.getFirst()
                : specification.get().map(QualificationSpecification::zone).orElse(ZoneOffset.UTC);
        return new LocalClock(clock, zone);
    }
}
