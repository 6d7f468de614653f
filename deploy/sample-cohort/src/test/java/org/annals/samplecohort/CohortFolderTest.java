package org.annals.samplecohort;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;

class CohortFolderTest {

    @TempDir
    private Path temporary = Path.of("");

    @Test
    void the_same_seed_gives_the_same_bytes() {
        Map<String, String> once = Folder.of(40, 5, temporary.resolve("once")).texts();
        Map<String, String> again = Folder.of(40, 5, temporary.resolve("again")).texts();

        assertThat(again).hasSize(13).isEqualTo(once);
    }

    @Test
    void another_seed_gives_other_people() {
        Map<String, String> five = Folder.of(40, 5, temporary.resolve("five")).texts();
        Map<String, String> six = Folder.of(40, 6, temporary.resolve("six")).texts();

        assertThat(six.get("provider-applications.csv")).isNotEqualTo(five.get("provider-applications.csv"));
        assertThat(six.get("canvas-live-events.ndjson")).isNotEqualTo(five.get("canvas-live-events.ndjson"));
    }

    static Stream<Arguments> columns() {
        return Stream.of(
                Arguments.of(
                        "provider-applications.csv",
                        "dfe_application_id,trn,years_teaching,opportunity_to_apply,headteacher_declaration_sha256,"
                                + "holds_nasenco,delivery_group,decision,funded_place,decided_by,recorded_at"),
                Arguments.of("attendance.csv", "trn,day,date,status,reason,recorded_by,recorded_at"),
                Arguments.of("canvas-assignments.csv", "assignment_id,title,element"),
                Arguments.of("coaching.csv", "session_id,trn,held_on,type,purpose,minutes,coach,recorded_at"),
                Arguments.of("ldr-reviews.csv", "trn,reviewed_on,reviewer,recorded_at"),
                Arguments.of("case-study-windows.csv", "trn,attempt,opens_on,recorded_by,recorded_at"),
                Arguments.of("submissions.csv", "trn,attempt,submitted_at,words,document_sha256,recorded_at"),
                Arguments.of("marks.csv", "trn,attempt,role,assessor,result,recorded_at"),
                Arguments.of("outcomes.csv", "trn,attempt,confirmed_by,confirmed_on,recorded_at"),
                Arguments.of("status-changes.csv", "trn,change,on,reason,by,recorded_at"));
    }

    @ParameterizedTest
    @MethodSource("columns")
    void each_csv_file_has_its_columns_and_parses_back(String file, String columns) {
        Folder folder = Folder.of(60, 1, temporary);

        assertThat(folder.columns(file)).containsExactly(columns.split(",", -1));
        assertThat(folder.rows(file)).isNotEmpty().allMatch(CSVRecord::isConsistent);
    }

    @Test
    void two_thousand_people_leave_about_a_hundred_thousand_rows() throws IOException {
        long rows = CohortFolder.write(new Plan(2_000, 1, 2024, Intake.AUTUMN), temporary);

        assertThat(rows).isBetween(95_000L, 105_000L);
    }

    @Test
    void no_two_applicants_share_a_trn() {
        List<JsonNode> applications = applications(Folder.of(2_000, 3, temporary));

        assertThat(applications.stream().map(CohortFolderTest::trn))
                .doesNotHaveDuplicates()
                .allMatch(trn -> trn.matches("[0-9]{7}") && !"0000000".equals(trn));
    }

    @Test
    void every_applicant_is_recognisably_invented() {
        List<JsonNode> applications = applications(Folder.of(60, 1, temporary));

        assertThat(applications)
                .extracting(one -> one.at("/attributes/email").asString())
                .allMatch(email -> email.matches("[a-z.0-9]+@school\\.example"));
    }

    @Test
    void times_carry_the_offset_that_london_had() {
        Folder folder = Folder.of(60, 1, temporary);

        assertThat(folder.rows("coaching.csv"))
                .extracting(row -> OffsetDateTime.parse(row.get("recorded_at")))
                .allMatch(at -> at.getOffset().equals(london(at.toLocalDateTime())))
                .extracting(at -> at.getOffset().getId())
                .contains("Z", "+01:00");
    }

    @Test
    void canvas_repeats_itself_and_reports_updates() {
        List<JsonNode> events = Folder.of(60, 1, temporary).canvasEvents();

        assertThat(events.stream().distinct().count()).isLessThan(events.size());
        assertThat(events)
                .extracting(event -> event.at("/metadata/event_name").asString())
                .contains("submission_created", "submission_updated");
    }

    @Test
    void each_delivery_group_has_a_place_for_everybody_who_is_accepted() {
        Plan plan = new Plan(500, 1, 2024, Intake.AUTUMN);
        Applicants applicants = new Applicants(plan);
        JsonNode groups = Folder.of(plan, temporary).json("cohort.json").get("delivery_groups");

        Map<String, Long> accepted = IntStream.range(0, plan.participants())
                .mapToObj(applicants::number)
                .filter(Applicant::accepted)
                .collect(groupingBy(one -> one.group().code(), counting()));

        assertThat(groups.valueStream())
                .hasSize(20)
                .allSatisfy(group -> assertThat(group.get("places").asLong())
                        .isGreaterThanOrEqualTo(accepted.get(group.get("code").asString())));
    }

    @Test
    void a_cohort_of_one_is_a_cohort() {
        Folder folder = Folder.of(new Plan(1, 1, 2025, Intake.SPRING), temporary);

        assertThat(folder.json("cohort.json").get("schedule").asString()).isEqualTo("npq-leadership-spring");
        assertThat(folder.rows("provider-applications.csv")).hasSize(1);
    }

    private static List<JsonNode> applications(Folder folder) {
        return folder.json("dfe-applications.json").get("data").valueStream().toList();
    }

    private static String trn(JsonNode application) {
        return application.at("/attributes/teacher_reference_number").asString();
    }

    private static ZoneOffset london(LocalDateTime time) {
        return time.atZone(ZoneId.of("Europe/London")).getOffset();
    }
}
