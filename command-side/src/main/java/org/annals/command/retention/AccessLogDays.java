package org.annals.command.retention;

import java.time.LocalDate;
import java.util.List;

/** The files of the log of who looked at whose data, one for each day (UTC). */
public interface AccessLogDays {

    /** The days before this one of which there is a file. */
    List<LocalDate> before(LocalDate day);

    /**
     * Deletes the file of a day that is over, once it is noted in today's who had it deleted.
     *
     * @throws org.annals.command.request.StoreUnavailable if that cannot be noted, or the file not be deleted
     */
    void delete(LocalDate day, String actor, String correlationId);
}
