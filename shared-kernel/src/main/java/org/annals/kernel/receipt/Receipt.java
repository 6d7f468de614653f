package org.annals.kernel.receipt;

import java.time.LocalDate;
import java.util.List;
import org.annals.kernel.qualification.QualificationVersion;
import org.annals.kernel.rulebook.RuleInWords;

/**
 * Why something is what it is.
 *
 * @param subject what it is about, such as {@code engagement} or {@code practice/3/2}
 * @param finding what came out, such as {@code met} or {@code under-review}
 * @param qualification the version of the specification in whose terms the rules are
 * @param arithmetic the working, a line each
 * @param counted the events that it rests on
 * @param notCounted the events of the same kind that it does not rest on, and why
 * @param missing what is wanting, in words
 */
public record Receipt(
        String subject,
        String finding,
        QualificationVersion qualification,
        List<RuleInWords> rules,
        List<String> arithmetic,
        List<Counted> counted,
        List<NotCounted> notCounted,
        List<String> missing) {

    /**
     * @param event its id
     * @param toward what it counts for: course elements or parts of an assessment
     */
    public record Counted(String event, LocalDate on, List<String> toward) {}

    /**
     * @param event its id
     * @param why in words
     */
    public record NotCounted(String event, LocalDate on, NoCount reason, String why) {}
}
