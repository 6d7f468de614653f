package org.annals.kernel.qualification;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

/**
 * Everything that makes a qualification this one and no other (rule book 1). A cohort pins the version that it started
 * with.
 *
 * @param months length of the course
 * @param credits master's credits on completion
 * @param zone time zone of dates and deadlines
 */
public record QualificationSpecification(
        String code,
        String version,
        String title,
        int months,
        int credits,
        ZoneId zone,
        Induction induction,
        List<Cycle> cycles,
        CoachingRules coaching,
        LdrReviewRules ldrReview,
        EngagementRules engagement,
        CaseStudyRules caseStudy,
        EntryRequirements entry,
        StatutoryNeedRules statutoryNeed) {

    /** The cycle of that number, counted from 1; empty if the course has none such. */
    public Optional<Cycle> cycle(int number) {
        return cycles.stream().filter(cycle -> cycle.number() == number).findFirst();
    }

    /** The content area of that code, such as {@code 2.3}; empty if the course has none such. */
    public Optional<ContentArea> contentArea(String area) {
        return cycles.stream()
                .flatMap(cycle -> cycle.contentAreas().stream())
                .filter(candidate -> candidate.code().equals(area))
                .findFirst();
    }

    /** The number of course elements that count (rule book 2). */
    public int totalElements() {
        return CourseElements.of(this).size();
    }

    /** @param minutes learning time of the getting-started stage */
    public record Induction(int minutes) {}

    /**
     * One development cycle.
     *
     * @param faceToFaceMinutes learning time of the face-to-face day
     * @param onlineMinutes learning time of the online course, shared evenly by its content areas
     * @param practiceActivities how many different practice activities count
     * @param formativeMinutes learning time of the formative assessment task
     */
    public record Cycle(
            int number,
            String title,
            int faceToFaceMinutes,
            int onlineMinutes,
            int practiceActivities,
            int formativeMinutes,
            List<ContentArea> contentAreas) {}

    /** @param code the cycle's number and the area's own, such as {@code 2.3} */
    public record ContentArea(String code, String title) {}

    /**
     * @param minutesPerElement minutes that make one element
     * @param groupElements how many group elements count
     * @param oneToOneElements how many one-to-one elements count
     */
    public record CoachingRules(int minutesPerElement, int groupElements, int oneToOneElements) {}

    /** @param elements how many reviews count */
    public record LdrReviewRules(int elements) {}

    /** @param thresholdPercent engagement is met at this share of the elements or above */
    public record EngagementRules(int thresholdPercent) {}

    /**
     * @param windowDays days that a window covers, the opening day included
     * @param minWords fewest words accepted
     * @param maxWords most words accepted
     * @param attempts most attempts allowed
     */
    public record CaseStudyRules(int windowDays, int minWords, int maxWords, int attempts) {}

    /** @param yearsTeaching fewest years of teaching */
    public record EntryRequirements(int yearsTeaching) {}

    /**
     * @param appointedFrom who became SENCO on this date or later has a statutory need
     * @param years the qualification is due this many years after becoming SENCO
     */
    public record StatutoryNeedRules(LocalDate appointedFrom, int years) {}
}
