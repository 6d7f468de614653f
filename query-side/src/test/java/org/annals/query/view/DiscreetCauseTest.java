package org.annals.query.view;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.time.LocalDate;
import org.axonframework.messaging.deadletter.ThrowableCause;
import org.junit.jupiter.api.Test;

/** What is told of a fault names nobody whom the event names. */
class DiscreetCauseTest {

    @Test
    void a_message_of_our_own_is_told_with_its_place() {
        ThrowableCause cause = DiscreetCause.of(new IllegalStateException("There is no such day."));

        assertThat(cause.type()).isEqualTo("java.lang.IllegalStateException");
        assertThat(cause.message()).matches("There is no such day\\.; at org\\.annals\\..*DiscreetCauseTest.*");
    }

    @Test
    void of_a_library_which_quotes_what_it_could_not_read_only_the_class_is_told() {
        ThrowableCause cause = DiscreetCause.of(unreadable());

        assertThat(cause.type()).isEqualTo("java.time.format.DateTimeParseException");
        assertThat(cause.message()).doesNotContain("Robin").contains("at org.annals.");
    }

    @Test
    void of_what_lies_behind_a_fault_the_same_is_told() {
        ThrowableCause cause = DiscreetCause.of(new IllegalStateException("The date is wrong.", unreadable()));

        assertThat(cause.message())
                .startsWith("The date is wrong.; caused by java.time.format.DateTimeParseException")
                .doesNotContain("Robin");
    }

    @Test
    void a_log_that_is_given_the_whole_fault_gets_no_more() {
        assertThat(new FoldFailed((RuntimeException) unreadable())).hasNoCause().hasMessageNotContaining("Robin");
        assertThat(new RowFailed("id", (RuntimeException) unreadable()))
                .hasNoCause()
                .hasMessageNotContaining("Robin");
    }

    private static Throwable unreadable() {
        String name = "Robin " + DiscreetCauseTest.class.getSimpleName();
        return catchThrowable(() -> LocalDate.parse(name));
    }
}
