package org.annals.query.view;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.axonframework.messaging.deadletter.ThrowableCause;

/**
 * Why an event could not be taken in, without what stands in the event. Messages of our own code name nobody and are kept;
 * libraries quote what they could not read, and of their faults only the class is told.
 */
public final class DiscreetCause {

    private static final String OURS = "org.annals.";
    private static final int DEEPEST = 5;

    private DiscreetCause() {}

    public static ThrowableCause of(Throwable fault) {
        List<Throwable> chain = Stream.iterate(fault, it -> it != null, Throwable::getCause)
                .limit(DEEPEST)
                .toList();
        List<String> said = new ArrayList<>();
        message(fault).ifPresent(said::add);
        chain.stream().skip(1).forEach(it -> said.add("caused by " + told(it)));
        chain.reversed().stream().flatMap(it -> place(it).stream()).findFirst().ifPresent(it -> said.add("at " + it));
        String all = String.join("; ", said);
        String some = all.substring(0, Math.min(all.length(), ThrowableCause.TRUNCATED_MESSAGE_SIZE));
        return new ThrowableCause(fault.getClass().getName(), some);
    }

    private static String told(Throwable fault) {
        String type = fault.getClass().getName();
        return message(fault).map(it -> type + ": " + it).orElse(type);
    }

    private static Optional<String> message(Throwable fault) {
        return Arrays.stream(fault.getStackTrace())
                .findFirst()
                .filter(DiscreetCause::isOurs)
                .map(it -> fault.getMessage());
    }

    private static Optional<StackTraceElement> place(Throwable fault) {
        return Arrays.stream(fault.getStackTrace())
                .filter(DiscreetCause::isOurs)
                .findFirst();
    }

    private static boolean isOurs(StackTraceElement frame) {
        return frame.getClassName().startsWith(OURS);
    }
}
