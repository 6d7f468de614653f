package org.annals.kernel.participant;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.annals.kernel.refusal.RefusalCode;
import org.jspecify.annotations.Nullable;

/** Training status with its history: on which dates a participant was deferred or withdrawn (rule book 5). */
public record Training(List<Interruption> interruptions) {

    public static final Training ACTIVE = new Training(List.of());

    /**
     * A time without taking part: {@code from <= date < until}.
     *
     * @param until the day of resuming; null while it lasts
     */
    public record Interruption(
            TrainingStatus status, LocalDate from, @Nullable LocalDate until) {

        boolean covers(LocalDate date) {
            return !date.isBefore(from) && (until == null || date.isBefore(until));
        }
    }

    public Training apply(ParticipantEvent event) {
        return switch (event) {
            case ParticipantEvent.ParticipantDeferred it -> interrupted(TrainingStatus.DEFERRED, it.on());
            case ParticipantEvent.ParticipantWithdrawn it -> interrupted(TrainingStatus.WITHDRAWN, it.on());
            case ParticipantEvent.ParticipantResumed it -> new Training(ended(it.on()));
            default -> this;
        };
    }

    public TrainingStatus status() {
        if (interruptions.isEmpty() || interruptions.getLast().until() != null) {
            return TrainingStatus.ACTIVE;
        }
        return interruptions.getLast().status();
    }

    /** Why nothing may be recorded with this business date: withdrawn by then, or deferred then; empty if nothing stands against it. */
    public Optional<RefusalCode> bars(LocalDate date) {
        if (covered(TrainingStatus.WITHDRAWN, date)) {
            return Optional.of(RefusalCode.WITHDRAWN);
        }
        return covered(TrainingStatus.DEFERRED, date) ? Optional.of(RefusalCode.DEFERRED) : Optional.empty();
    }

    private boolean covered(TrainingStatus status, LocalDate date) {
        return interruptions.stream().anyMatch(it -> it.status() == status && it.covers(date));
    }

    private Training interrupted(TrainingStatus status, LocalDate from) {
        List<Interruption> all = new ArrayList<>(interruptions);
        all.add(new Interruption(status, from, null));
        return new Training(List.copyOf(all));
    }

    private List<Interruption> ended(LocalDate on) {
        return interruptions.stream()
                .map(it -> it.until() == null ? new Interruption(it.status(), it.from(), on) : it)
                .toList();
    }
}
