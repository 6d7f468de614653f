package org.annals.query.rest;

import java.util.List;

/**
 * A part of a long answer.
 *
 * @param total how many items there are altogether
 * @param position the answer tells of everything up to this place in the event log
 */
public record PageOf<T>(List<T> items, int page, int size, long total, long position) {}
