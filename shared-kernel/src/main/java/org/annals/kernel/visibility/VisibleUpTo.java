package org.annals.kernel.visibility;

/**
 * Every read model shows what the log says up to a position.
 *
 * @param position -1 while nobody has looked
 */
public record VisibleUpTo(long position) {}
