package org.annals.kernel.qualification;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What is wrong with a specification, as sentences; a file with a fault is not used. */
final class SpecificationFaults {

    /** Far more than any course has, and few enough that no figure takes long to work out. */
    private static final int MOST_ELEMENTS = 500;

    private final List<String> found = new ArrayList<>();

    private SpecificationFaults() {}

    static List<String> of(QualificationSpecification it) {
        SpecificationFaults faults = new SpecificationFaults();
        if (faults.incomplete(it)) {
            return faults.found;
        }
        faults.unless(it.code().matches("[a-z0-9-]+"), "code is lower-case words joined by hyphens");
        faults.unless(it.months() > 0, "months is above 0");
        faults.unless(it.credits() > 0, "credits is above 0");
        faults.unless(!it.cycles().isEmpty(), "there is at least one cycle");
        for (int at = 0; at < it.cycles().size(); at++) {
            faults.cycle(it.cycles().get(at), at + 1);
        }
        faults.notNegative("induction.minutes", it.induction().minutes());
        faults.notNegative("coaching.group_elements", it.coaching().groupElements());
        faults.notNegative("coaching.one_to_one_elements", it.coaching().oneToOneElements());
        faults.unless(elements(it) <= MOST_ELEMENTS, "there are at most %d course elements".formatted(MOST_ELEMENTS));
        int reviews = it.ldrReview().elements();
        faults.unless(reviews == 0 || reviews == 1, "ldr_review.elements is 0 or 1");
        int threshold = it.engagement().thresholdPercent();
        faults.unless(threshold > 0 && threshold <= 100, "engagement.threshold_percent is 1 to 100");
        faults.unless(it.coaching().minutesPerElement() > 0, "coaching.minutes_per_element is above 0");
        faults.unless(it.caseStudy().windowDays() > 0, "case_study.window_days is above 0");
        faults.unless(
                it.caseStudy().minWords() <= it.caseStudy().maxWords(), "case_study.min_words is at most max_words");
        faults.unless(it.caseStudy().attempts() > 0, "case_study.attempts is above 0");
        return faults.found;
    }

    /** Counted without naming them, which takes long if there are millions. */
    private static long elements(QualificationSpecification it) {
        return it.cycles().stream()
                        .mapToLong(cycle -> 2L + cycle.practiceActivities())
                        .sum()
                + it.coaching().groupElements()
                + it.coaching().oneToOneElements()
                + it.ldrReview().elements();
    }

    /** A file may leave a field out, whatever the types promise. */
    private boolean incomplete(QualificationSpecification it) {
        required("code", it.code());
        required("version", it.version());
        required("title", it.title());
        required("zone", it.zone());
        required("induction", it.induction());
        required("cycles", it.cycles());
        required("coaching", it.coaching());
        required("ldr_review", it.ldrReview());
        required("engagement", it.engagement());
        required("case_study", it.caseStudy());
        required("entry", it.entry());
        required("statutory_need", it.statutoryNeed());
        if (found.isEmpty()) {
            required("statutory_need.appointed_from", it.statutoryNeed().appointedFrom());
            it.cycles().forEach(cycle -> required("cycles.content_areas", cycle.contentAreas()));
        }
        return !found.isEmpty();
    }

    private void cycle(QualificationSpecification.Cycle it, int expected) {
        unless(it.number() == expected, "cycles are numbered from 1 in order");
        notNegative("cycles.face_to_face_minutes", it.faceToFaceMinutes());
        notNegative("cycles.online_minutes", it.onlineMinutes());
        notNegative("cycles.practice_activities", it.practiceActivities());
        notNegative("cycles.formative_minutes", it.formativeMinutes());
    }

    private void notNegative(String field, int value) {
        unless(value >= 0, field + " is not below 0");
    }

    private void required(String field, @Nullable Object value) {
        unless(Objects.nonNull(value), field + " is missing");
    }

    private void unless(boolean right, String sentence) {
        if (!right) {
            found.add(sentence);
        }
    }
}
