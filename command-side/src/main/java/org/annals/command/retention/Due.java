package org.annals.command.retention;

import java.time.LocalDate;

/**
 * Something whose time is over.
 *
 * @param id a participant's id, the id of the event with a row, or the day of a file
 * @param since the first day on which it might go
 */
public record Due(String id, LocalDate since) {}
