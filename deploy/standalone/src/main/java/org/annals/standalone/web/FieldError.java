package org.annals.standalone.web;

/**
 * What is wrong with one field of a request.
 *
 * @param field as the client wrote it, the way to it separated by dots
 * @param message says what would be right, never what was sent: that may be personal data
 */
record FieldError(String field, String message) {}
