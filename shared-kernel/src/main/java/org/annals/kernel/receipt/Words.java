package org.annals.kernel.receipt;

import java.util.List;

/** Numbers and kinds of things as people say them. */
final class Words {

    private static final List<String> NUMBERS = List.of(
            "no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve");

    private Words() {}

    /** {@code two practice activities}: the number in words up to twelve, and the noun that goes with it. */
    static String count(int number, String one, String many) {
        String words = number < NUMBERS.size() ? NUMBERS.get(number) : Integer.toString(number);
        return words + " " + (number == 1 ? one : many);
    }
}
