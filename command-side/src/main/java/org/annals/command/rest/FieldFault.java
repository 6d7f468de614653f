package org.annals.command.rest;

/**
 * What is wrong with one field of a request.
 *
 * @param field as the client wrote it, the way to it separated by dots; empty for the body as a whole
 * @param message what would be right, never what was sent: that may be personal data
 */
record FieldFault(String field, String message) {}
