package org.annals.query.subjectaccess;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.annals.kernel.access.Needs;
import org.annals.kernel.access.Permission;
import org.annals.kernel.personal.LeavesTrace;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

@RestController
@Tag(name = "Participants")
class SubjectAccessController {

    private static final String PATH = "/api/participants/{id}/subject-access";

    private final HeldOn held;

    SubjectAccessController(HeldOn held) {
        this.held = held;
    }

    @GetMapping(path = PATH, produces = MediaType.APPLICATION_JSON_VALUE)
    @Needs(Permission.ANSWER_SUBJECTS)
    @LeavesTrace("subject-access")
    @Operation(
            summary = "Everything that is held on a person, for that person",
            description =
                    "The events about the person with all their fields, and who looked. With Accept: text/html the"
                            + " same as a page.")
    @ApiResponse(responseCode = "200", description = "What is held.", useReturnTypeSchema = true)
    @ApiResponse(responseCode = "404", description = "There is no such participant; code UNKNOWN_PARTICIPANT")
    HeldData asJson(@PathVariable String id) {
        return held.gather(id);
    }

    @GetMapping(path = PATH, produces = MediaType.TEXT_HTML_VALUE)
    @Needs(Permission.ANSWER_SUBJECTS)
    @LeavesTrace("subject-access")
    @Operation(summary = "Everything that is held on a person, as a page")
    @ApiResponse(
            responseCode = "200",
            description = "A page in one file.",
            content = @Content(mediaType = MediaType.TEXT_HTML_VALUE, schema = @Schema(type = "string")))
    @ApiResponse(responseCode = "404", description = "There is no such participant; code UNKNOWN_PARTICIPANT")
    ResponseEntity<byte[]> asPage(@PathVariable String id) {
        String page = new ReadableFile(held.gather(id)).html();
        return ResponseEntity.ok()
                .contentType(MediaType.TEXT_HTML)
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"held.html\"")
                .body(page.getBytes(UTF_8));
    }
}
