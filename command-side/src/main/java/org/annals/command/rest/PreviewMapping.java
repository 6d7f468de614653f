package org.annals.command.rest;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.annals.kernel.personal.LeavesTrace;
import org.springframework.core.annotation.AliasFor;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestMethod;

/** A preview of a command: posted with the command's own body; nothing is recorded, not even a refusal, but that somebody looked. */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
@LeavesTrace("correction-preview")
@RequestMapping(
        method = RequestMethod.POST,
        consumes = MediaType.APPLICATION_JSON_VALUE,
        produces = MediaType.APPLICATION_JSON_VALUE)
@Operation(
        description =
                "With the body of the command itself. It says which rule would refuse it, or which events it would supersede, which decisions rest on those, and what would be recorded. Nothing is.")
@ApiResponse(responseCode = "200", description = "What would come of it.", useReturnTypeSchema = true)
@ApiResponse(
        responseCode = "400",
        description = "It cannot be read; code INVALID, and errors names every field at fault.")
@ApiResponse(responseCode = "413", description = "The body is too large; code CONTENT_TOO_LARGE.")
@ApiResponse(responseCode = "415", description = "The body is not JSON; code UNSUPPORTED_MEDIA_TYPE.")
@ApiResponse(responseCode = "503", description = "The events cannot be read now; code STORE_UNAVAILABLE.")
@interface PreviewMapping {

    @AliasFor(annotation = RequestMapping.class, attribute = "path")
    String[] path();

    @AliasFor(annotation = Operation.class, attribute = "summary")
    String summary();
}
