package org.annals.standalone.accesslog;

import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Supplier;
import org.annals.command.request.StoreUnavailable;
import org.annals.command.retention.AccessLogDays;
import org.annals.kernel.accesslog.AccessLog;
import org.annals.standalone.role.OnCommandSide;

/** The files of the access log, as retention sees them. */
@OnCommandSide
record DeletableDays(AccessLog log, Clock clock) implements AccessLogDays {

    @Override
    public List<LocalDate> before(LocalDate day) {
        return orUnavailable(() -> log.daysBefore(day));
    }

    @Override
    public void delete(LocalDate day, String actor, String correlationId) {
        orUnavailable(() -> {
            log.delete(day, clock.instant(), actor, correlationId);
            return day;
        });
    }

    private static <T> T orUnavailable(Supplier<T> asked) {
        try {
            return asked.get();
        } catch (UncheckedIOException e) {
            throw new StoreUnavailable("The access log cannot be read or changed now; ask again.", e);
        }
    }
}
