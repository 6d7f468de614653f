package org.annals.samplecohort;

import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.UUID;

/**
 * A stream of chance for one applicant and one purpose. {@link Random} is used because its sequence is part of its
 * contract: the same seed gives the same files on every Java.
 */
final class Draw {

    private final Random random;

    Draw(long seed, int applicant, String purpose) {
        this.random =
                new Random(mixed(mixed(seed) + mixed(((long) applicant << 32) | (purpose.hashCode() & 0xFFFFFFFFL))));
    }

    /** True in this many of a thousand. */
    boolean perMille(int chance) {
        return random.nextInt(1000) < chance;
    }

    boolean percent(int chance) {
        return perMille(chance * 10);
    }

    /** A number from {@code lowest} to {@code highest}, both included. */
    int between(int lowest, int highest) {
        return lowest + random.nextInt(highest - lowest + 1);
    }

    <T> T oneOf(List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }

    <T extends Weighted> T weighted(List<T> choices) {
        int rest = random.nextInt(choices.stream().mapToInt(Weighted::weight).sum());
        for (T choice : choices) {
            rest -= choice.weight();
            if (rest < 0) {
                return choice;
            }
        }
        throw new IllegalStateException("the weights add up to less than their sum");
    }

    <T> List<T> shuffled(List<T> things) {
        List<T> copy = new ArrayList<>(things);
        Collections.shuffle(copy, random);
        return copy;
    }

    /** A time of day from the full hour {@code earliest} to one second before the full hour {@code latest}. */
    LocalTime time(int earliest, int latest) {
        return LocalTime.ofSecondOfDay(between(earliest * 3600, latest * 3600 - 1));
    }

    UUID uuid() {
        long high = (random.nextLong() & 0xFFFFFFFFFFFF0FFFL) | 0x4000L;
        long low = (random.nextLong() & 0x3FFFFFFFFFFFFFFFL) | 0x8000000000000000L;
        return new UUID(high, low);
    }

    /** Sixty-four hexadecimal digits, as a SHA-256 is written. */
    String digest() {
        return "%016x%016x%016x%016x"
                .formatted(random.nextLong(), random.nextLong(), random.nextLong(), random.nextLong());
    }

    // The finisher of SplitMix64: neighbouring seeds and numbers must not give neighbouring streams.
    private static long mixed(long value) {
        long step = value + 0x9E3779B97F4A7C15L;
        long once = (step ^ (step >>> 30)) * 0xBF58476D1CE4E5B9L;
        long twice = (once ^ (once >>> 27)) * 0x94D049BB133111EBL;
        return twice ^ (twice >>> 31);
    }
}
