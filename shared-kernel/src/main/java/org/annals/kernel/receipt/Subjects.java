package org.annals.kernel.receipt;

import java.util.ArrayList;
import java.util.List;
import org.annals.kernel.qualification.CourseElements;
import org.annals.kernel.qualification.QualificationSpecification;

/** What there are receipts for, apart from refusals: five subjects, and every course element. */
public final class Subjects {

    public static final String AWARD = "award";
    public static final String ENGAGEMENT = "engagement";
    public static final String CREDIT_STATUS = "credit-status";
    public static final String TRAINING_STATUS = "training-status";
    public static final String ASSESSMENT = "assessment";

    private Subjects() {}

    public static List<String> of(QualificationSpecification specification) {
        List<String> subjects = new ArrayList<>(List.of(CREDIT_STATUS, AWARD, ENGAGEMENT, ASSESSMENT, TRAINING_STATUS));
        subjects.addAll(CourseElements.of(specification));
        return List.copyOf(subjects);
    }
}
