package org.annals.query.rest;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import org.annals.kernel.access.Needs;
import org.annals.kernel.access.Permission;
import org.annals.query.view.ViewStatus;
import org.annals.query.view.Views;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@Tag(name = "Read models")
class ViewsController {

    private final Views views;

    ViewsController(Views views) {
        this.views = views;
    }

    /** @param head the position of the last event in the log */
    record AllViews(long head, List<ViewStatus> views) {}

    @Needs(Permission.SEE_VIEWS)
    @GetMapping("/api/views")
    @Operation(summary = "How far each read model is")
    AllViews views() {
        return new AllViews(views.head(), views.status());
    }

    @Needs(Permission.MEND_VIEWS)
    @PostMapping("/api/views/{name}/rebuild")
    @ResponseStatus(HttpStatus.ACCEPTED)
    @Operation(summary = "Fill a read model anew beside the old copy, which answers until the new one takes its place")
    @ApiResponse(responseCode = "404", description = "There is no such read model; code UNKNOWN_VIEW")
    void rebuild(@PathVariable String name) {
        views.rebuild(List.of(name));
    }

    @Needs(Permission.MEND_VIEWS)
    @PostMapping("/api/views/rebuild")
    @ResponseStatus(HttpStatus.ACCEPTED)
    @Operation(summary = "Fill all read models anew with one pass over the log, beside the old copies")
    void rebuildAll() {
        views.rebuild(views.names());
    }
}
