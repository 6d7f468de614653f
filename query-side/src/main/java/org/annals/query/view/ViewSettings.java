package org.annals.query.view;

/**
 * How views are driven.
 *
 * @param batchSize most events that are folded and written together
 * @param segments into how many parts the participants are divided, each with an owner of its own
 */
public record ViewSettings(int batchSize, int segments) {

    public static final ViewSettings DEFAULT = new ViewSettings(500, 1);
}
