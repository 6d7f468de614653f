package org.annals.command.request;

import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import org.annals.kernel.refusal.RefusalCode;
import org.jspecify.annotations.Nullable;

/** Rules in the order in which they are checked; the first that is broken is the answer. */
public final class Rules {

    private @Nullable RefusalCode broken;

    private Rules() {}

    public static Rules check() {
        return new Rules();
    }

    /** The rule with this code is broken when the condition holds; not asked once another is broken. */
    public Rules forbid(RefusalCode code, BooleanSupplier condition) {
        if (broken == null && condition.getAsBoolean()) {
            broken = code;
        }
        return this;
    }

    /** Other rules in between, asked only while none is broken. */
    public Rules then(Supplier<Optional<RefusalCode>> others) {
        if (broken == null) {
            broken = others.get().orElse(null);
        }
        return this;
    }

    public Optional<RefusalCode> firstBroken() {
        return Optional.ofNullable(broken);
    }
}
