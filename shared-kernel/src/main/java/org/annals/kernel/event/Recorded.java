package org.annals.kernel.event;

/** An event with the id under which it stands in the log, so that figures can name the events behind them. */
public record Recorded<E extends DomainEvent>(String id, E event) {}
