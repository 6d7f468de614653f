package org.annals.query.history;

/** Whose history a page belongs to. */
public record HistoryKey(String participant) {}
