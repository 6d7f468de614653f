package org.annals.kernel.words;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;

/** A constant that is written as a word of the rule book, such as {@code caught-up}. The word, not the constant's name, is what is stored and shown. */
public interface Word {

    /** The word as it is written in files, events and answers. */
    String word();

    /** The constant that is written as the text; empty if there is none. Case counts. */
    static <E extends Enum<E> & Word> Optional<E> read(Class<E> type, String text) {
        return Arrays.stream(type.getEnumConstants())
                .filter(constant -> constant.word().equals(text))
                .findFirst();
    }

    /** All words of a type, for messages that say what is allowed. */
    static <E extends Enum<E> & Word> String list(Class<E> type) {
        return Arrays.stream(type.getEnumConstants()).map(Word::word).collect(Collectors.joining(", "));
    }
}
