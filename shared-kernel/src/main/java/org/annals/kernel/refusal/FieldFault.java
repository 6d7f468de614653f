package org.annals.kernel.refusal;

/**
 * What is wrong with one field of a request.
 *
 * @param field as the client wrote it, the way to it separated by dots; empty for the request as a whole
 * @param message what would be right, never what was sent: that may be personal data
 */
public record FieldFault(String field, String message) {}
