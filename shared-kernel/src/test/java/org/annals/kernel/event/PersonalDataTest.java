package org.annals.kernel.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.RecordComponent;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.annals.kernel.identifier.Trn;
import org.annals.kernel.participant.Registration;
import org.annals.kernel.personal.Personal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Personal data stands in events only in a type of its own, so that it can be sealed. */
class PersonalDataTest {

    private static final Set<String> NAMES = Set.of(
            "trn",
            "name",
            "fullName",
            "email",
            "reason",
            "content",
            "text",
            "conclusion",
            "note",
            "comment",
            "address",
            "phone");

    @ParameterizedTest
    @MethodSource("records")
    void free_text_and_whatever_identifies_a_person_is_personal(Class<?> type) {
        assertThat(type.getRecordComponents())
                .filteredOn(field -> NAMES.contains(field.getName()))
                .filteredOn(field -> !field.getType().isEnum())
                .extracting(RecordComponent::getType)
                .allMatch(Personal.class::equals);
    }

    @ParameterizedTest
    @MethodSource("records")
    void no_event_holds_a_trn_in_the_clear(Class<?> type) {
        assertThat(type.getRecordComponents())
                .extracting(RecordComponent::getType)
                .doesNotContain(Trn.class);
    }

    static List<Class<?>> records() {
        return Stream.concat(EventContractTest.events().stream(), Stream.of(Registration.class))
                .toList();
    }
}
