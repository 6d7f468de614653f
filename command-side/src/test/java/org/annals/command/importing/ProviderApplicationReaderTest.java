package org.annals.command.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashMap;
import java.util.Map;
import org.annals.command.participant.ParticipantCommand.AcceptApplication;
import org.annals.command.participant.ParticipantCommand.RejectApplication;
import org.annals.command.request.Request;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProviderApplicationReaderTest {

    private final Map<String, String> accepted = new HashMap<>(Map.of(
            "dfe_application_id", "bc38d756-d005-4979-a2da-95a83ec33dd6",
            "trn", "RP 61/23-45",
            "years_teaching", "18",
            "opportunity_to_apply", "yes",
            "holds_nasenco", "no",
            "delivery_group", "bristol",
            "decision", "accept",
            "funded_place", "true",
            "decided_by", "admissions.ng",
            "recorded_at", "2024-09-02T09:00:00+01:00"));

    @Test
    void a_missing_declaration_is_for_the_rules_to_refuse() {
        assertThat(request())
                .isInstanceOfSatisfying(
                        AcceptApplication.class,
                        it -> assertThat(it.headteacherDeclaration()).isNull());
    }

    @Test
    void two_spellings_of_a_trn_are_one_person() {
        Request spelled = request();
        accepted.put("trn", "0612345");

        assertThat(request().aggregate()).isEqualTo(spelled.aggregate());
    }

    @Test
    void a_rejection_asks_for_no_place() {
        accepted.put("decision", "reject");

        assertThat(request()).isInstanceOf(RejectApplication.class);
    }

    @Test
    void a_rejection_has_to_be_readable_as_a_whole() {
        accepted.put("decision", "reject");
        accepted.put("years_teaching", "");

        assertThatThrownBy(this::request).isInstanceOf(UnreadableRow.class).hasMessageContaining("years_teaching");
    }

    @ParameterizedTest
    @CsvSource({
        "dfe_application_id, 12",
        "trn, 1234",
        "trn, 0000000",
        "years_teaching, many",
        "opportunity_to_apply, maybe",
        "headteacher_declaration_sha256, abc",
        "delivery_group, atlantis",
        "decision, perhaps",
        "funded_place, yes",
        "recorded_at, 2024-09-02"
    })
    void a_cell_that_cannot_be_read_is_named(String column, String text) {
        accepted.put(column, text);

        assertThatThrownBy(this::request).isInstanceOf(UnreadableRow.class).hasMessageContaining("column " + column);
    }

    private Request request() {
        RawRow row = new RawRow(2, accepted, "", null);
        return ((Reading.Asks) new ProviderApplicationReader(Folders.bristol()).read(row)).request();
    }
}
