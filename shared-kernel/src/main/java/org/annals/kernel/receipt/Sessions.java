package org.annals.kernel.receipt;

import org.annals.kernel.engagement.Engagement;
import org.annals.kernel.participant.CoachingType;
import org.annals.kernel.qualification.QualificationSpecification;

/** What coaching sessions of a type come to. */
final class Sessions {

    private Sessions() {}

    static long minutes(Engagement engagement, CoachingType type) {
        return engagement.sessions().stream()
                .filter(it -> it.type() == type)
                .mapToLong(Engagement.Session::minutes)
                .sum();
    }

    /** How many elements of the type there are. */
    static int elements(QualificationSpecification specification, CoachingType type) {
        return switch (type) {
            case GROUP -> specification.coaching().groupElements();
            case ONE_TO_ONE -> specification.coaching().oneToOneElements();
        };
    }
}
