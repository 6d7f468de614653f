package org.annals.kernel.rulebook;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Map;
import java.util.regex.Pattern;
import org.annals.kernel.qualification.QualificationSpecification;
import org.annals.kernel.qualification.SpecificationValues;
import org.annals.kernel.words.Word;

/** A rule in words. A name in braces stands for that value of the specification, so that no number is written twice. */
public enum Rule implements Word {
    AWARD(
            "award",
            "Credits are awarded once at least {engagement.threshold_percent}% of the course elements are engaged and one case study is passed, in either order.",
            Source.SPECIFICATION_AND_PROVIDER),
    REVIEW(
            "review",
            "An award is put under review when a correction takes engagement below the threshold or the outcome is voided; a person then upholds or revokes it.",
            Source.PROVIDER),
    CREDIT_STATUS(
            "credit-status",
            "The credit status says which of the two conditions, engagement and a passed case study, is met; an award, its review and its revocation outweigh a withdrawal, and a withdrawal everything short of an award.",
            Source.SPECIFICATION_AND_PROVIDER),
    ENGAGEMENT(
            "engagement",
            "Engagement is met when at least {engagement.threshold_percent}% of the course elements are engaged; all elements weigh the same.",
            Source.ELEMENTS + "; that all weigh the same: provider decision"),
    LDR_REVIEW(
            "ldr-review",
            "The element is engaged when a Leadership Development Record review is held.",
            Source.ELEMENTS),
    FACE_TO_FACE(
            "face-to-face",
            "A face-to-face day is engaged when its effective attendance, by the newest correction, is attended or caught-up.",
            Source.ELEMENTS + "; that a missed day may be caught up: provider decision"),
    PRACTICE(
            "practice",
            "A practice activity element is engaged by each different activity of its cycle, up to as many as the cycle has elements; more are recorded but count no further.",
            Source.ELEMENTS),
    FORMATIVE(
            "formative",
            "The element is engaged when the cycle's formative assessment task is submitted.",
            Source.ELEMENTS),
    COACHING(
            "coaching",
            "A coaching element is engaged by each full {coaching.minutes_per_element} minutes of its type; minutes add up across sessions, and one type never stands in for the other.",
            Source.ELEMENTS),
    ONCE(
            "once",
            "Nothing counts twice: what is known already changes nothing when it is reported again.",
            Source.PROVIDER),
    CORRECTION(
            "correction",
            "A record is never edited; a correction is a new event that names what it corrects, why and who, and the newest one is the effective record.",
            Source.PROVIDER),
    TRAINING_STATUS(
            "training-status",
            "A participant is active unless deferred or withdrawn; nothing may be recorded for a date in a deferral or after a withdrawal.",
            Source.REGISTRATION),
    OUTCOME(
            "outcome",
            "A case study is passed once a third person has confirmed the deciding mark, which is the moderator's if there is one and else the marker's.",
            Source.PROVIDER),
    WINDOW(
            "window",
            "A window covers {case_study.window_days} days, the opening day included; a submission is in time when it is received at or after the opening and before the deadline.",
            Source.SPECIFICATION),
    WORDS(
            "words",
            "A case study has {case_study.min_words} to {case_study.max_words} words, both included.",
            Source.SPECIFICATION),
    ATTEMPTS(
            "attempts",
            "There are at most {case_study.attempts} attempts, each with one submission; a further window opens only after a confirmed fail or a missed window.",
            Source.PROVIDER),
    DUTIES(
            "duties",
            "Marker, moderator and confirmer of an attempt are three people, none of whom has coached the participant.",
            Source.PROVIDER),
    ACCEPTANCE(
            "acceptance",
            "An application is accepted once it is registered with the DfE and the provider's own application is there too; one person has one live record for a qualification.",
            Source.REGISTRATION),
    ENTRY(
            "entry",
            "Entry needs a signed headteacher declaration, at least {entry.years_teaching} years of teaching and the opportunity to apply the learning.",
            Source.SPECIFICATION),
    PLACES(
            "places",
            "A funded place needs eligibility for funding and a free funded place of the cohort; a delivery group has so many places.",
            Source.REGISTRATION),
    PLACES_KEPT(
            "places-kept",
            "A place that was given out is never given out again, not even when its holder withdraws; a revised plan may have more places.",
            Source.PROVIDER),
    ERASURE(
            "erasure",
            "Personal data is erased when somebody who may decides so, unless a legal hold is on it or it has to be kept for longer; the figures stay, and nothing more is recorded.",
            Source.DATA_PROTECTION),
    AUDIT(
            "audit",
            "Findings on the participants of a sample are answered before they are closed, and all are closed before the review is signed off; nobody who has answered closes that finding or signs the review off.",
            Source.PROVIDER);

    /** Of the texts; it counts up when one of them changes. */
    public static final String EDITION = "1";

    private static final Pattern VALUE = Pattern.compile("\\{([a-z0-9_.]+)}");

    private final String word;
    private final String template;
    private final String source;

    Rule(String word, String template, String source) {
        this.word = word;
        this.template = template;
        this.source = source;
    }

    @Override
    @JsonValue
    public String word() {
        return word;
    }

    /** What the rule says in the terms of one specification. */
    public String text(QualificationSpecification specification) {
        Map<String, Integer> values = SpecificationValues.of(specification);
        return VALUE.matcher(template).replaceAll(name -> String.valueOf(values.get(name.group(1))));
    }

    public RuleInWords in(QualificationSpecification specification) {
        return new RuleInWords(word, text(specification), source, EDITION);
    }
}
