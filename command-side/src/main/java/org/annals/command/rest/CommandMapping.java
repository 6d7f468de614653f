package org.annals.command.rest;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.enums.ParameterIn;
import io.swagger.v3.oas.annotations.headers.Header;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.core.annotation.AliasFor;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestMethod;

/** A command: posted as JSON, with the headers and the answers that all commands have. */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
@RequestMapping(
        method = RequestMethod.POST,
        consumes = MediaType.APPLICATION_JSON_VALUE,
        produces = MediaType.APPLICATION_JSON_VALUE)
@Operation
@Parameter(
        in = ParameterIn.HEADER,
        name = Preconditions.IDEMPOTENCY_KEY,
        description = "The same key again, for the same aggregate, gives the same answer and no second event.",
        schema = @Schema(type = "string", minLength = 1, maxLength = 200, pattern = Preconditions.PRINTABLE))
@Parameter(
        in = ParameterIn.HEADER,
        name = "If-Match",
        description = "The version of the aggregate that was looked at, as in ETag; a newer one is a conflict.",
        schema = @Schema(type = "string", pattern = Preconditions.VERSION))
@Parameter(
        in = ParameterIn.HEADER,
        name = CorrelationIds.HEADER,
        description = "What belongs together, such as an id of the client's own; it is kept with the events.",
        schema = @Schema(type = "string"))
@Parameter(
        in = ParameterIn.HEADER,
        name = PreferredWait.HEADER,
        description =
                "wait=SECONDS, 10 at most, as in RFC 7240: the answer is kept back for so long, or until every read model shows what it says; other preferences count for nothing.",
        schema = @Schema(type = "string", example = "wait=5"))
@ApiResponse(
        responseCode = "200",
        description = "It is durable: applied, or unchanged since it was known already.",
        headers = {
            @Header(name = "ETag", description = "The aggregate's version.", schema = @Schema(type = "string")),
            @Header(
                    name = AnswerHeaders.POSITION,
                    description = "Where the log ended; queries take it as min_position.",
                    schema = @Schema(type = "integer", format = "int64")),
            @Header(
                    name = PreferredWait.APPLIED_HEADER,
                    description =
                            "wait: every read model shows what was answered. Without it, nobody knows: the time was over, or the sides are apart without an Axon Server.",
                    schema = @Schema(type = "string", allowableValues = PreferredWait.APPLIED)),
            @Header(name = CorrelationIds.HEADER, schema = @Schema(type = "string"))
        })
@ApiResponse(
        responseCode = "400",
        description = "It cannot be read; code INVALID, and errors names every field at fault.")
@ApiResponse(responseCode = "409", description = "The aggregate has moved on; code VERSION_CONFLICT.")
@ApiResponse(responseCode = "413", description = "The body is too large; code CONTENT_TOO_LARGE.")
@ApiResponse(responseCode = "415", description = "The body is not JSON; code UNSUPPORTED_MEDIA_TYPE.")
@ApiResponse(
        responseCode = "422",
        description =
                "A rule refuses it, and that is recorded: the code says which rule, beside aggregate and version. Or code IDEMPOTENCY_KEY_REUSED: the key came with another request before.",
        headers = {
            @Header(name = "ETag", schema = @Schema(type = "string")),
            @Header(name = AnswerHeaders.POSITION, schema = @Schema(type = "integer", format = "int64")),
            @Header(
                    name = PreferredWait.APPLIED_HEADER,
                    schema = @Schema(type = "string", allowableValues = PreferredWait.APPLIED))
        })
@ApiResponse(
        responseCode = "503",
        description = "It cannot be made durable now; code STORE_UNAVAILABLE. Asking again is safe with a key.",
        headers = @Header(name = "Retry-After", description = "Seconds.", schema = @Schema(type = "integer")))
@interface CommandMapping {

    @AliasFor(annotation = RequestMapping.class, attribute = "path")
    String[] path();

    @AliasFor(annotation = Operation.class, attribute = "summary")
    String summary();

    /** Which rules can refuse it. */
    @AliasFor(annotation = Operation.class, attribute = "description")
    String description() default "";
}
