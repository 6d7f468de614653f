package org.annals.command.rest;

import io.swagger.v3.oas.annotations.tags.Tag;
import org.annals.command.preview.Previews;
import org.annals.kernel.access.Needs;
import org.annals.kernel.access.Permission;
import org.annals.kernel.identifier.ParticipantId;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

@RestController
@Tag(name = "Previews", description = "What a correction would touch, before it is made.")
class PreviewController {

    private static final String PARTICIPANT = "/api/participants/{participant}";
    private static final String ATTEMPT = PARTICIPANT + "/case-study/{attempt}";

    private final Previews previews;
    private final LocalClocks clocks;

    PreviewController(Previews previews, LocalClocks clocks) {
        this.previews = previews;
        this.clocks = clocks;
    }

    @Needs(Permission.PREVIEW_CORRECTIONS)
    @PreviewMapping(path = PARTICIPANT + "/attendance/preview", summary = "What a correction of attendance would touch")
    PreviewAnswer attendance(
            @PathVariable @ParticipantPath ParticipantId participant, @RequestBody AttendanceBody body) {
        return PreviewAnswer.of(previews.of(body.command(participant, clocks.of(participant))));
    }

    @Needs(Permission.PREVIEW_CORRECTIONS)
    @PreviewMapping(path = ATTEMPT + "/voiding/preview", summary = "What voiding an outcome would touch")
    PreviewAnswer voiding(
            @PathVariable @ParticipantPath ParticipantId participant,
            @PathVariable int attempt,
            @RequestBody VoidingBody body) {
        return PreviewAnswer.of(previews.of(body.command(participant, attempt, clocks.of(participant))));
    }

    @Needs(Permission.PREVIEW_CORRECTIONS)
    @PreviewMapping(path = ATTEMPT + "/extension/preview", summary = "What an extension would touch")
    PreviewAnswer extension(
            @PathVariable @ParticipantPath ParticipantId participant,
            @PathVariable int attempt,
            @RequestBody ExtensionBody body) {
        return PreviewAnswer.of(previews.of(body.command(participant, attempt, clocks.of(participant))));
    }

    @Needs(Permission.PREVIEW_CORRECTIONS)
    @PreviewMapping(path = ATTEMPT + "/marks/preview", summary = "What a mark would touch, such as a moderator's")
    PreviewAnswer mark(
            @PathVariable @ParticipantPath ParticipantId participant,
            @PathVariable int attempt,
            @RequestBody MarkBody body) {
        return PreviewAnswer.of(previews.of(body.command(participant, attempt, clocks.of(participant))));
    }

    @Needs(Permission.PREVIEW_CORRECTIONS)
    @PreviewMapping(path = PARTICIPANT + "/credits/revocation/preview", summary = "What a revocation would touch")
    PreviewAnswer revocation(
            @PathVariable @ParticipantPath ParticipantId participant, @RequestBody CreditDecisionBody body) {
        return PreviewAnswer.of(previews.of(body.revoke(participant, clocks.of(participant))));
    }
}
