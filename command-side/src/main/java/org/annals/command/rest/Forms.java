package org.annals.command.rest;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.annals.kernel.identifier.AuditReviewId;
import org.annals.kernel.identifier.CohortId;
import org.annals.kernel.identifier.DocumentHash;
import org.annals.kernel.identifier.ParticipantId;
import org.annals.kernel.identifier.Trn;
import org.annals.kernel.identifier.Ukprn;
import org.annals.kernel.identifier.Urn;
import org.annals.kernel.participant.SubmittedWork;
import org.annals.kernel.personal.Personal;
import org.annals.kernel.words.Word;
import org.springframework.util.ClassUtils;
import tools.jackson.databind.JsonNode;

/** The forms of all types that stand in bodies; the types of the kernel read themselves. */
final class Forms {

    /** Years that a business date can have; others are slips of the keyboard. */
    private static final String CENTURY = "(19|20|21)";

    private static final String DATE = CENTURY + "[0-9]{2}-[0-9]{2}-[0-9]{2}";

    private static final String TEXT =
            "a text of at most %d characters, none of them a control character".formatted(Form.MOST_CHARACTERS);

    private static final Map<Class<?>, Form> BY_TYPE = Map.ofEntries(
            Map.entry(Boolean.class, new Form("true or false", JsonNode::isBoolean, JsonNode::booleanValue)),
            Map.entry(Integer.class, new Form("a whole number", Forms::isInt, JsonNode::intValue)),
            Map.entry(Long.class, new Form("a whole number", Forms::isLong, JsonNode::longValue)),
            Map.entry(BigDecimal.class, new Form("a number", JsonNode::isNumber, JsonNode::decimalValue)),
            Map.entry(String.class, Form.text(TEXT, text -> text)),
            Map.entry(Personal.class, Form.text(TEXT, Personal::new)),
            Map.entry(LocalDate.class, Form.text("a date such as 2024-10-10", DATE, LocalDate::parse)),
            Map.entry(
                    Instant.class,
                    Form.text(
                            "an instant with its offset, such as 2026-03-15T14:29:11+00:00",
                            DATE + "T.{5,40}",
                            text -> OffsetDateTime.parse(text).toInstant())),
            Map.entry(
                    ParticipantId.class, Form.text("a participant's id: participant- and a UUID", ParticipantId::new)),
            Map.entry(
                    AuditReviewId.class,
                    Form.text("an audit review's id: auditreview- and a UUID", AuditReviewId::new)),
            Map.entry(
                    UUID.class,
                    Form.text(
                            "a UUID",
                            "[0-9A-Fa-f]{8}(-[0-9A-Fa-f]{4}){3}-[0-9A-Fa-f]{12}",
                            text -> UUID.fromString(text))),
            Map.entry(Trn.class, Form.text("a TRN of 5 to 7 digits, not all zeros", Trn::read)),
            Map.entry(Urn.class, Form.text("a school URN of 6 or 7 digits", Urn::new)),
            Map.entry(Ukprn.class, Form.text("a UKPRN of 8 digits", Ukprn::new)),
            Map.entry(DocumentHash.class, Form.text("a SHA-256 of 64 hexadecimal digits", DocumentHash::new)),
            Map.entry(CohortId.class, Form.text("a cohort's id such as cohort-npq-senco-2024-autumn", CohortId::new)),
            Map.entry(
                    SubmittedWork.class,
                    Form.text(
                            "induction, practice/<cycle>, formative/<cycle> or content/<area>", SubmittedWork::read)));

    private Forms() {}

    /** How values of the type are written; empty for a type that is an object or an array in JSON. */
    static Optional<Form> of(Class<?> type) {
        return type.isEnum()
                ? Optional.of(words(type))
                : Optional.ofNullable(BY_TYPE.get(ClassUtils.resolvePrimitiveIfNecessary(type)));
    }

    private static boolean isInt(JsonNode json) {
        return json.isIntegralNumber() && json.canConvertToInt();
    }

    private static boolean isLong(JsonNode json) {
        return json.isIntegralNumber() && json.canConvertToLong();
    }

    private static Form words(Class<?> type) {
        Map<String, Object> constants = Arrays.stream(type.getEnumConstants())
                .collect(Collectors.toMap(constant -> ((Word) constant).word(), constant -> constant));
        String wanted = Arrays.stream(type.getEnumConstants())
                .map(constant -> ((Word) constant).word())
                .collect(Collectors.joining(", ", "one of ", ""));
        return new Form(
                wanted,
                json -> json.isString() && constants.containsKey(Form.textOf(json)),
                json -> Objects.requireNonNull(constants.get(Form.textOf(json))));
    }
}
