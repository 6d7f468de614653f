package org.annals.command.rest;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.headers.Header;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import org.annals.command.importing.ImportStatus;
import org.annals.command.importing.Imports;
import org.annals.kernel.access.Needs;
import org.annals.kernel.access.Permission;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestPart;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

@RestController
@RequestMapping(path = "/api/imports", produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "Imports", description = "Importing a cohort folder, row by row.")
class ImportController {

    private final Imports imports;
    private final StagedFolders staged;
    private final Callers callers;

    ImportController(Imports imports, StagedFolders staged, Callers callers) {
        this.imports = imports;
        this.staged = staged;
        this.callers = callers;
    }

    @Needs(Permission.IMPORT_COHORTS)
    @PostMapping(consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    @Operation(
            summary = "Import a cohort folder",
            description =
                    "One part named files for each file, with the file's name. The same folder again changes nothing, and an import that was cut off is finished by running it again.")
    @ApiResponse(
            responseCode = "202",
            description = "It runs, or waits for another; ask for it until its state is finished or failed.",
            headers = @Header(name = "Location", schema = @Schema(type = "string", format = "uri-reference")))
    @ApiResponse(responseCode = "400", description = "A part is not a cohort folder's file; code INVALID.")
    @ApiResponse(responseCode = "413", description = "The files are too large; code CONTENT_TOO_LARGE.")
    @ApiResponse(responseCode = "415", description = "The body has no parts; code UNSUPPORTED_MEDIA_TYPE.")
    @ApiResponse(responseCode = "503", description = "The files cannot be stored now; code STORE_UNAVAILABLE.")
    ResponseEntity<ImportStatus> startImport(@RequestPart List<MultipartFile> files) {
        Path folder = staged.stage(new CohortUpload(files).files());
        ImportStatus status = imports.start(folder, callers.current(), () -> staged.delete(folder));
        return ResponseEntity.accepted()
                .location(URI.create("/api/imports/" + status.id()))
                .body(status);
    }

    @Needs(Permission.SEE_IMPORTS)
    @GetMapping("/{id}")
    @Operation(summary = "How far an import is, and its report once it is finished")
    @ApiResponse(responseCode = "200", description = "Where it stands.")
    @ApiResponse(
            responseCode = "404",
            description = "No such import is known since the server started; code UNKNOWN_IMPORT.")
    ImportStatus showImport(@PathVariable String id) {
        return imports.find(id).orElseThrow(UnknownImport::new);
    }

    @Needs(Permission.SEE_IMPORTS)
    @GetMapping
    @Operation(summary = "The imports since the server started, the newest first")
    @ApiResponse(responseCode = "200", description = "Without their reports.")
    ImportList listImports() {
        return new ImportList(imports.all().stream().map(ImportSummary::of).toList());
    }
}
