package org.annals.command.importing;

/**
 * A row that could not be read.
 *
 * @param key the key under which it is known again
 * @param content the row's text, cut if it is very long
 * @param message what is wrong with which column
 */
record UnreadRow(String file, int line, String key, String content, String message) {}
