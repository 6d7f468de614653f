package org.annals.command.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.annals.kernel.identifier.DocumentHash;
import org.annals.kernel.identifier.Trn;
import org.annals.kernel.participant.AttendanceStatus;
import org.annals.kernel.participant.SubmittedWork;
import org.annals.kernel.personal.Personal;
import org.annals.kernel.refusal.FieldFault;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;

class BodyReaderTest {

    private static final JsonMapper JSON = new JsonMapper();
    private static final String TEXT = "a text of at most 4000 characters, none of them a control character";

    record Values(
            @Nullable Boolean eitherOr,
            @Nullable Integer whole,
            @Nullable BigDecimal decimal,
            @Nullable String text,
            @Nullable Personal personal,
            @Nullable LocalDate date,
            @Nullable Instant instant,
            @Nullable UUID uuid,
            @Nullable Trn trn,
            @Nullable DocumentHash hash,
            @Nullable AttendanceStatus word,
            @Nullable SubmittedWork work) {}

    record Nested(
            @NotNull String name,
            @NotNull List<Part> parts,
            @Nullable Part extra) {}

    record Part(@NotNull @Max(9) Integer size) {}

    @Test
    void every_type_is_read_from_its_form() {
        Values values = read(Values.class, """
                {"either_or": true, "whole": 7, "decimal": 2.5, "text": " a text ", "personal": "Ann",
                 "date": "2024-10-10", "instant": "2026-03-29T23:52:17+01:00",
                 "uuid": "BC38D756-d005-4979-a2da-95a83ec33dd6", "trn": "RP 12/345", "hash": "%s",
                 "word": "caught-up", "work": "practice/1"}""".formatted("A".repeat(64)));

        assertThat(values)
                .isEqualTo(new Values(
                        true,
                        7,
                        new BigDecimal("2.5"),
                        "a text",
                        new Personal("Ann"),
                        LocalDate.of(2024, 10, 10),
                        Instant.parse("2026-03-29T22:52:17Z"),
                        UUID.fromString("bc38d756-d005-4979-a2da-95a83ec33dd6"),
                        new Trn("0012345"),
                        new DocumentHash("a".repeat(64)),
                        AttendanceStatus.CAUGHT_UP,
                        new SubmittedWork.PracticeActivity(1)));
    }

    @Test
    void what_is_null_or_blank_counts_as_left_out() {
        assertThat(read(Values.class, "{\"date\": null, \"hash\": \"  \"}")).isEqualTo(read(Values.class, "{}"));
    }

    @Test
    void all_wrong_fields_are_named_with_what_would_be_right() {
        assertThat(faults(Values.class, """
                        {"either_or": "yes", "whole": 1.5, "decimal": "2", "text": 3, "personal": [], "date": "2024-02-30",
                         "instant": "2026-03-15T14:29:11", "uuid": "1-1-1-1-1", "trn": "0000000", "hash": "xyz",
                         "word": "ATTENDED", "work": "practice"}"""))
                .containsExactly(
                        new FieldFault("either_or", "must be true or false"),
                        new FieldFault("whole", "must be a whole number"),
                        new FieldFault("decimal", "must be a number"),
                        new FieldFault("text", "must be " + TEXT),
                        new FieldFault("personal", "must be " + TEXT),
                        new FieldFault("date", "must be a date such as 2024-10-10"),
                        new FieldFault(
                                "instant", "must be an instant with its offset, such as 2026-03-15T14:29:11+00:00"),
                        new FieldFault("uuid", "must be a UUID"),
                        new FieldFault("trn", "must be a TRN of 5 to 7 digits, not all zeros"),
                        new FieldFault("hash", "must be a SHA-256 of 64 hexadecimal digits"),
                        new FieldFault("word", "must be one of attended, caught-up, absent"),
                        new FieldFault(
                                "work", "must be induction, practice/<cycle>, formative/<cycle> or content/<area>"));
    }

    @Test
    void faults_are_named_by_the_way_to_them() {
        assertThat(faults(Nested.class, """
                        {"parts": [{"size": 1}, {"size": 10}, 3, {}], "extra": {"size": "1"}}"""))
                .containsExactly(
                        new FieldFault("name", "is missing; it must be " + TEXT),
                        new FieldFault("parts.1.size", "must be less than or equal to 9"),
                        new FieldFault("parts.2", "must be a JSON object"),
                        new FieldFault("parts.3.size", "is missing; it must be a whole number"),
                        new FieldFault("extra.size", "must be a whole number"));
    }

    @Test
    void a_field_that_nobody_knows_is_a_fault() {
        assertThat(faults(Values.class, "{\"whole\": 1, \"eitherOr\": true, \"colour\": {}}"))
                .containsExactly(
                        new FieldFault("eitherOr", "is not known here"), new FieldFault("colour", "is not known here"));
    }

    @Test
    void the_name_of_an_unknown_field_comes_back_cut_and_without_odd_characters() {
        assertThat(faults(Values.class, "{\"\\u0007\\u00e9<b>%s\": 1}".formatted("x".repeat(100))))
                .containsExactly(new FieldFault("??<b>".replaceAll("[<>]", "?") + "x".repeat(55), "is not known here"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"[]", "\"text\"", "3", "null"})
    void a_body_that_is_no_object_is_a_fault(String json) {
        assertThat(faults(Values.class, json)).containsExactly(new FieldFault("", "must be a JSON object"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\\u0000b", "a\\u001bb", "a\\ud800b"})
    void a_text_that_no_store_would_take_is_a_fault(String text) {
        assertThat(faults(Values.class, "{\"text\": \"%s\"}".formatted(text)))
                .containsExactly(new FieldFault("text", "must be " + TEXT));
    }

    @Test
    void a_text_without_end_is_a_fault() {
        assertThat(faults(Values.class, "{\"text\": \"%s\"}".formatted("x".repeat(4_001))))
                .containsExactly(new FieldFault("text", "must be " + TEXT));
    }

    @Test
    void a_fault_never_repeats_the_value() {
        assertThat(faults(Values.class, "{\"trn\": \"12345678\", \"date\": \"12345678\", \"whole\": \"12345678\"}"))
                .hasSize(3)
                .noneMatch(fault -> fault.message().contains("12345678"));
    }

    @Test
    void messages_are_english_wherever_the_server_stands() {
        Locale before = Locale.getDefault();
        Locale.setDefault(Locale.GERMANY);
        try {
            assertThat(faults(Part.class, "{\"size\": 10}"))
                    .containsExactly(new FieldFault("size", "must be less than or equal to 9"));
        } finally {
            Locale.setDefault(before);
        }
    }

    private static <R> R read(Class<R> type, String json) {
        return BodyReader.read(JSON.readTree(json), type, Api.ACTOR);
    }

    private static List<FieldFault> faults(Class<?> type, String json) {
        InvalidFields invalid = catchThrowableOfType(InvalidFields.class, () -> read(type, json));
        return invalid.faults();
    }
}
