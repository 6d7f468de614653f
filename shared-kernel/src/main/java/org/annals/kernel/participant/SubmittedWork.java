package org.annals.kernel.participant;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import org.annals.kernel.qualification.QualificationSpecification;

/** What an online submission stands for: {@code induction}, {@code practice/<cycle>}, {@code formative/<cycle>} or {@code content/<area>}. */
public sealed interface SubmittedWork {

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
        if (text.equals("induction")) {
            return new GettingStarted();
        }
        if (text.matches("practice/[0-9]{1,3}")) {
            return new PracticeActivity(Integer.parseInt(text.substring("practice/".length())));
        }
        if (text.matches("formative/[0-9]{1,3}")) {
            return new FormativeTask(Integer.parseInt(text.substring("formative/".length())));
        }
        if (text.matches("content/.+")) {
            return new ContentStudied(text.substring("content/".length()));
        }
        throw new IllegalArgumentException(
                "an element is induction, practice/<cycle>, formative/<cycle> or content/<area>");
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
