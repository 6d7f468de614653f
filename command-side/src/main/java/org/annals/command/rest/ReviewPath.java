package org.annals.command.rest;

import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Describes the audit review in a path. */
@Target(ElementType.PARAMETER)
@Retention(RetentionPolicy.RUNTIME)
@Parameter(
        description = "The review's id: auditreview- and a UUID.",
        schema =
                @Schema(
                        type = "string",
                        pattern = "^auditreview-[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$",
                        example = "auditreview-3d1f7a52-6c0e-3b8a-9d4f-2a51c7e80b96"))
@interface ReviewPath {}
