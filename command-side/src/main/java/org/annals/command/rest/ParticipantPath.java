package org.annals.command.rest;

import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Describes the participant in a path. */
@Target(ElementType.PARAMETER)
@Retention(RetentionPolicy.RUNTIME)
@Parameter(
        description = "The participant's id: participant- and a UUID.",
        schema =
                @Schema(
                        type = "string",
                        pattern = "^participant-[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$",
                        example = "participant-0198f3a2-5c1e-8d4b-9a77-3f2e1d0c9b8a"))
@interface ParticipantPath {}
