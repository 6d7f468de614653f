package org.annals.kernel.participant;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.annals.kernel.qualification.QualificationSpecification;

/** What an online submission stands for: {@code induction}, {@code practice/<cycle>}, {@code formative/<cycle>} or {@code content/<area>}. */
public sealed interface SubmittedWork {

    Pattern FORM = Pattern.compile(
            "induction|practice/(?<practice>[0-9]{1,3})|formative/(?<formative>[0-9]{1,3})|content/(?<content>.+)");

    @JsonValue
    String text();

    /** Whether a qualification has such a cycle or content area. */
    boolean isPartOf(QualificationSpecification specification);

    /**
     * Reads one of the forms above.
     *
     * @throws IllegalArgumentException if it is none of them
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    static SubmittedWork read(String text) {
        Matcher form = FORM.matcher(text);
        if (!form.matches()) {
            throw new IllegalArgumentException(
                    "an element is induction, practice/<cycle>, formative/<cycle> or content/<area>");
        }
        if (form.group("practice") != null) {
            return new PracticeActivity(Integer.parseInt(form.group("practice")));
        }
        if (form.group("formative") != null) {
            return new FormativeTask(Integer.parseInt(form.group("formative")));
        }
        return form.group("content") == null ? new GettingStarted() : new ContentStudied(form.group("content"));
    }

    /** The induction stage; it gives learning time but is no element. */
    record GettingStarted() implements SubmittedWork {
        @Override
        public String text() {
            return "induction";
        }

        @Override
        public boolean isPartOf(QualificationSpecification specification) {
            return true;
        }
    }

    /** A practice activity of a cycle; any one of those on offer. */
    record PracticeActivity(int cycle) implements SubmittedWork {
        @Override
        public String text() {
            return "practice/" + cycle;
        }

        @Override
        public boolean isPartOf(QualificationSpecification specification) {
            return specification.cycle(cycle).isPresent();
        }
    }

    /** The formative assessment task of a cycle. */
    record FormativeTask(int cycle) implements SubmittedWork {
        @Override
        public String text() {
            return "formative/" + cycle;
        }

        @Override
        public boolean isPartOf(QualificationSpecification specification) {
            return specification.cycle(cycle).isPresent();
        }
    }

    /** A content area of the online course; it gives learning time but is no element. */
    record ContentStudied(String area) implements SubmittedWork {
        @Override
        public String text() {
            return "content/" + area;
        }

        @Override
        public boolean isPartOf(QualificationSpecification specification) {
            return specification.contentArea(area).isPresent();
        }
    }
}
