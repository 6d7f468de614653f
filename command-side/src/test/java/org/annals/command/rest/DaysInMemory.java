package org.annals.command.rest;

import java.time.LocalDate;
import java.util.List;
import java.util.NavigableSet;
import java.util.concurrent.ConcurrentSkipListSet;
import org.annals.command.retention.AccessLogDays;

/** An access log of which only the days are known. */
final class DaysInMemory implements AccessLogDays {

    private final NavigableSet<LocalDate> days = new ConcurrentSkipListSet<>();

    void add(LocalDate day) {
        days.add(day);
    }

    @Override
    public List<LocalDate> before(LocalDate day) {
        return List.copyOf(days.headSet(day));
    }

    @Override
    public void delete(LocalDate day, String actor, String correlationId) {
        days.remove(day);
    }
}
