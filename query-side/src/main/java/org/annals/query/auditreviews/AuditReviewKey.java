package org.annals.query.auditreviews;

/** What audit reviews can be asked for by. */
public record AuditReviewKey(String cohort, String status) {}
