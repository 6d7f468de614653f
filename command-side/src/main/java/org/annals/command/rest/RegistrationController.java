package org.annals.command.rest;

import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import org.annals.command.identity.ParticipantIds;
import org.annals.kernel.access.Needs;
import org.annals.kernel.access.Permission;
import org.annals.kernel.identifier.ParticipantId;
import org.annals.kernel.qualification.QualificationSpecification;
import org.annals.kernel.qualification.Qualifications;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

@RestController
@Tag(name = "Registrations", description = "Registrations with the DfE as they reach the provider.")
class RegistrationController {

    private final Commands commands;
    private final LocalClocks clocks;
    private final ParticipantIds ids;
    private final Qualifications qualifications;

    RegistrationController(Commands commands, LocalClocks clocks, ParticipantIds ids, Qualifications qualifications) {
        this.commands = commands;
        this.clocks = clocks;
        this.ids = ids;
        this.qualifications = qualifications;
    }

    @Needs(Permission.RECEIVE_REGISTRATIONS)
    @CommandMapping(
            path = "/api/registrations",
            summary = "Take in a registration with the DfE",
            description =
                    "The answer names the participant, whose id every other command takes. No rule refuses a registration; it takes an acceptance to take part.")
    ResponseEntity<CommandAnswer> receiveRegistration(@RequestBody RegistrationBody body) {
        String qualification = qualification(body);
        ParticipantId participant = ids.of(qualification, body.trn());
        return commands.ask(
                body.command(participant, qualification, clocks.of(qualification)),
                body,
                answer -> answer.about(participant.value()));
    }

    private String qualification(RegistrationBody body) {
        List<String> known = qualifications.all().stream()
                .map(QualificationSpecification::code)
                .distinct()
                .toList();
        if (body.qualification() == null && known.size() == 1) {
            return known.getFirst();
        }
        if (body.qualification() == null || !known.contains(body.qualification())) {
            throw InvalidFields.of("qualification", "must be one of " + String.join(", ", known));
        }
        return body.qualification();
    }
}
