package org.annals.kernel.qualification;

/** The version of a qualification's specification that a cohort has pinned. */
public record QualificationVersion(String code, String version) {}
