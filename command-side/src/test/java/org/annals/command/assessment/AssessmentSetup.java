package org.annals.command.assessment;

import org.annals.command.request.Office;
import org.axonframework.config.AggregateConfigurer;
import org.axonframework.config.Configurer;

/** Assessments as the application has them. */
public final class AssessmentSetup {

    private AssessmentSetup() {}

    public static AggregateConfigurer<?> in(Configurer configurer) {
        return Office.aggregate(Assessment.class);
    }

    public static Class<?> type() {
        return Assessment.class;
    }
}
