package org.annals.command.request;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.annals.command.assessment.AssessmentCommand;
import org.annals.command.auditreview.AuditReviewCommand;
import org.annals.command.cohort.CohortCommand;
import org.annals.command.participant.ParticipantCommand;
import org.junit.jupiter.api.Test;

/** The words under which refused requests are kept: once stored, they may not change. */
class RequestNamesTest {

    private static final Life KIM = Life.of(1);

    @Test
    void a_request_is_called_by_its_command_in_lower_case_with_hyphens() {
        assertThat(KIM.acceptance().what()).isEqualTo("accept-application");
        assertThat(KIM.ldrReview().what()).isEqualTo("record-ldr-review");
        assertThat(KIM.confirmation(1, "lead.moss").what()).isEqualTo("confirm-outcome");
        assertThat(CohortPlans.roomy().what()).isEqualTo("plan-cohort");
    }

    @Test
    void each_command_of_an_aggregate_is_handled_under_one_name() {
        assertThat(Requests.message(KIM.acceptance(), Origins.somebody()).getCommandName())
                .isEqualTo(ParticipantCommand.NAME);
        assertThat(Requests.message(KIM.confirmation(1, "lead.moss"), Origins.somebody())
                        .getCommandName())
                .isEqualTo(AssessmentCommand.NAME);
        assertThat(Requests.message(CohortPlans.roomy(), Origins.somebody()).getCommandName())
                .isEqualTo(CohortCommand.NAME);
    }

    @Test
    void no_two_commands_have_the_same_name() {
        List<String> names = Stream.of(
                        CohortCommand.class,
                        ParticipantCommand.class,
                        AssessmentCommand.class,
                        AuditReviewCommand.class)
                .flatMap(type -> Arrays.stream(type.getPermittedSubclasses()))
                .map(Class::getSimpleName)
                .toList();

        assertThat(names).doesNotHaveDuplicates();
    }
}
