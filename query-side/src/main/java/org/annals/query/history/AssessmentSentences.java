package org.annals.query.history;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.annals.kernel.assessment.AssessmentEvent;
import org.annals.kernel.assessment.AssessmentEvent.CaseStudyMarked;
import org.annals.kernel.assessment.AssessmentEvent.CaseStudySubmitted;
import org.annals.kernel.assessment.AssessmentEvent.ExtensionGranted;
import org.annals.kernel.assessment.AssessmentEvent.OutcomeConfirmed;
import org.annals.kernel.assessment.AssessmentEvent.OutcomeVoided;
import org.annals.kernel.assessment.AssessmentEvent.RepetitionNoted;
import org.annals.kernel.assessment.AssessmentEvent.RequestRefused;
import org.annals.kernel.assessment.AssessmentEvent.WindowMissed;
import org.annals.kernel.assessment.AssessmentEvent.WindowOpened;
import org.annals.kernel.assessment.MarkingRole;
import org.annals.kernel.assessment.Window;

/** What the events of an assessment tell. */
final class AssessmentSentences {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);

    private AssessmentSentences() {}

    static String of(AssessmentEvent event) {
        return switch (event) {
            case WindowOpened it ->
                "The case study window of attempt %d opened on %s; the last day is %s."
                        .formatted(it.attempt(), DAY.format(it.window().opensOn()), lastDay(it.window()));
            case ExtensionGranted it ->
                "%s extended attempt %d to the end of %s."
                        .formatted(it.grantedBy(), it.attempt(), lastDay(it.window()));
            case WindowMissed it -> "The window of attempt %d passed with nothing accepted.".formatted(it.attempt());
            case CaseStudySubmitted it ->
                "Submitted a case study of %d words in attempt %d.".formatted(it.words(), it.attempt());
            case CaseStudyMarked it ->
                "%s %s attempt %d: %s."
                        .formatted(
                                it.assessor(),
                                marked(it.role()),
                                it.attempt(),
                                it.result().word());
            case OutcomeConfirmed it ->
                "%s confirmed the outcome of attempt %d: %s."
                        .formatted(it.confirmedBy(), it.attempt(), it.result().word());
            case OutcomeVoided it -> "%s voided the outcome of attempt %d.".formatted(it.voidedBy(), it.attempt());
            case RequestRefused it ->
                "Refused to %s (%s): %s".formatted(Reasons.spoken(it.request()), it.code(), it.message());
            case RepetitionNoted it -> "Asked again to %s; nothing changed.".formatted(Reasons.spoken(it.request()));
        };
    }

    private static String marked(MarkingRole role) {
        return switch (role) {
            case MARKER -> "marked";
            case MODERATOR -> "moderated";
        };
    }

    /** The deadline is the instant at which the day after the last one begins. */
    private static String lastDay(Window window) {
        return DAY.format(day(window.deadline().minusMillis(1), window.zone()));
    }

    private static LocalDate day(Instant instant, ZoneId zone) {
        return instant.atZone(zone).toLocalDate();
    }
}
