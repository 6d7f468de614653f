package org.annals.kernel.receipt;

import java.util.List;
import org.annals.kernel.participant.CoachingType;
import org.annals.kernel.words.Word;

/** The parts of an element's id, such as {@code practice/3/2}. */
record ElementName(String id) {

    static final String FACE_TO_FACE = "face-to-face";
    static final String PRACTICE = "practice";
    static final String FORMATIVE = "formative";
    static final String COACHING = "coaching";

    String kind() {
        return parts().getFirst();
    }

    /** The cycle of an element that belongs to one. */
    int cycle() {
        return Integer.parseInt(parts().get(1));
    }

    CoachingType coachingType() {
        return Word.read(CoachingType.class, parts().get(1)).orElseThrow();
    }

    /** Which one it is of those that are reached in turn, counted from 1. */
    int nth() {
        return Integer.parseInt(parts().get(2));
    }

    private List<String> parts() {
        return List.of(id.split("/"));
    }
}
