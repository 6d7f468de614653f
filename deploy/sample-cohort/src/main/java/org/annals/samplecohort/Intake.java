package org.annals.samplecohort;

import java.time.LocalDate;
import java.time.Month;
import java.util.Locale;

/** The two times of the year at which a cohort starts. */
public enum Intake {
    SPRING(Month.FEBRUARY, "a"),
    AUTUMN(Month.OCTOBER, "b");

    private final Month start;
    private final String suffix;

    Intake(Month start, String suffix) {
        this.start = start;
        this.suffix = suffix;
    }

    LocalDate startsOn(int year) {
        return LocalDate.of(year, start, 1);
    }

    /** The letter by which the DfE tells the intakes of one year apart. */
    String suffix() {
        return suffix;
    }

    String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
