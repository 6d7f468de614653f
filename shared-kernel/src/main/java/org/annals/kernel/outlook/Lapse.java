package org.annals.kernel.outlook;

import org.annals.kernel.words.Word;

/**
 * What a participant who has no credits yet can be late for. Neither the provider's specification nor the DfE says when
 * somebody is overdue: this is our own definition, for figures alone; nothing is decided by it.
 */
public enum Lapse implements Word {
    /** The third anniversary of becoming SENCO is over (rule book 5); it runs on while training is deferred. */
    STATUTORY_DEADLINE("statutory-deadline"),
    /** The course is over. */
    COURSE_END("course-end"),
    /** The last window of the case study has passed with nothing accepted, and no other was opened since. */
    CASE_STUDY_WINDOW("case-study-window");

    private final String word;

    Lapse(String word) {
        this.word = word;
    }

    @Override
    public String word() {
        return word;
    }
}
