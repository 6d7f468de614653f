package org.annals.query.rest;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.security.Principal;
import org.annals.kernel.access.Needs;
import org.annals.kernel.access.Permission;
import org.annals.query.view.Eviction;
import org.annals.query.view.ParkedEvent;
import org.annals.query.view.ParkedEventDetail;
import org.annals.query.view.ParkedEvents;
import org.annals.query.view.ParkedEvents.Part;
import org.annals.query.view.Retried;
import org.annals.query.view.Views;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What read models could not take in. Problems are told by {@link ViewProblems}. */
@RestController
@Tag(name = "Read models")
class DeadLettersController {

    private static final String LETTERS = "/api/views/{view}/dead-letters";
    private static final String UNKNOWN = "There is no such read model (code UNKNOWN_VIEW)";
    private static final String UNKNOWN_LETTER = UNKNOWN + ", or it has parked no such event (UNKNOWN_DEAD_LETTER)";
    private static final String BUSY =
            "The read model is being filled or rebuilt, or others see to its dead letters (code VIEW_BUSY)";
    private static final String NOT_FILLED = "The read model is being filled (code READ_MODEL_BEHIND)";

    private final Views views;

    DeadLettersController(Views views) {
        this.views = views;
    }

    @Needs(Permission.SEE_VIEWS)
    @GetMapping(LETTERS)
    @Operation(
            summary = "Events that a read model could not take in",
            description = "The first of each sequence, with the number of those that wait behind it.")
    @ApiResponse(responseCode = "200", description = "A page of events.", useReturnTypeSchema = true)
    @ApiResponse(responseCode = "404", description = UNKNOWN)
    @ApiResponse(responseCode = "503", description = NOT_FILLED)
    PageOf<ParkedEvent> parked(
            @PathVariable String view,
            @Parameter(description = "All events of this sequence, those that wait included")
                    @RequestParam(required = false)
                    @Nullable
                    String sequence,
            @Parameter(description = "Page, counted from 0") @RequestParam(defaultValue = "0") int page,
            @Parameter(description = "Events a page, 1 to 500") @RequestParam(defaultValue = "100") int size) {
        Paging paging = new Paging(page, size);
        ParkedEvents parked = views.parked(view);
        Part<ParkedEvent> part =
                sequence == null ? parked.heads(paging.skip(), size) : parked.of(sequence, paging.skip(), size);
        return page(view, paging, part);
    }

    @Needs(Permission.SEE_VIEWS)
    @GetMapping(LETTERS + "/{event}")
    @Operation(summary = "A parked event with its metadata; what stands in it is personal data and not told")
    @ApiResponse(responseCode = "200", description = "The event.", useReturnTypeSchema = true)
    @ApiResponse(responseCode = "404", description = UNKNOWN_LETTER)
    @ApiResponse(responseCode = "503", description = NOT_FILLED)
    ParkedEventDetail parkedEvent(@PathVariable String view, @PathVariable String event) {
        return views.parked(view).find(event);
    }

    @Needs(Permission.MEND_VIEWS)
    @PostMapping(LETTERS + "/retry")
    @Operation(summary = "Try to take in, in order, what could not be taken in before")
    @ApiResponse(responseCode = "200", description = "What came of it.", useReturnTypeSchema = true)
    @ApiResponse(responseCode = "404", description = UNKNOWN_LETTER)
    @ApiResponse(responseCode = "409", description = BUSY)
    Retried retry(
            @PathVariable String view,
            @Parameter(description = "Only this sequence; else all") @RequestParam(required = false) @Nullable
                    String sequence) {
        return views.parked(view).retry(sequence);
    }

    @Needs(Permission.MEND_VIEWS)
    @PostMapping(LETTERS + "/{event}/eviction")
    @Operation(
            summary = "Give up a parked event: the read model goes without it until it is filled anew",
            description = "Only the first event of a sequence; those behind it are taken in by the next retry.")
    @ApiResponse(responseCode = "200", description = "What is kept of it.", useReturnTypeSchema = true)
    @ApiResponse(responseCode = "404", description = UNKNOWN_LETTER)
    @ApiResponse(
            responseCode = "409",
            description = BUSY + ", or the event only waits behind another (DEAD_LETTER_WAITS)")
    Eviction evict(
            @PathVariable String view,
            @PathVariable String event,
            @Valid @RequestBody EvictionReason reason,
            @Parameter(hidden = true) Principal who) {
        return views.parked(view).evict(event, reason.onOneLine(), who.getName());
    }

    @Needs(Permission.SEE_VIEWS)
    @GetMapping("/api/views/{view}/evictions")
    @Operation(summary = "Who has given up which events of a read model, and why; the newest first")
    @ApiResponse(responseCode = "200", description = "A page of evictions.", useReturnTypeSchema = true)
    @ApiResponse(responseCode = "404", description = UNKNOWN)
    PageOf<Eviction> evictions(
            @PathVariable String view,
            @Parameter(description = "Page, counted from 0") @RequestParam(defaultValue = "0") int page,
            @Parameter(description = "Evictions a page, 1 to 500") @RequestParam(defaultValue = "100") int size) {
        Paging paging = new Paging(page, size);
        return page(view, paging, views.parked(view).evictions(paging.skip(), size));
    }

    private <T> PageOf<T> page(String view, Paging paging, Part<T> part) {
        return new PageOf<>(part.items(), paging.page(), paging.size(), part.total(), views.position(view));
    }
}
