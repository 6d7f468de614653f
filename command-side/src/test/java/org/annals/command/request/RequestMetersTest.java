package org.annals.command.request;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.micrometer.core.instrument.Meter;
import java.util.List;
import org.annals.kernel.access.Forbidden;
import org.annals.kernel.access.Role;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Each request is counted once, under what it came to. */
class RequestMetersTest {

    private static final Life KIM = Life.of(1);

    private final Office office = Office.open();

    @AfterEach
    void close() {
        office.close();
    }

    @Test
    void what_is_applied_is_counted_and_timed_under_the_command_s_name() {
        office.ask(KIM.registration());

        assertThat(measured("receive-registration", "applied")).isEqualTo(1);
    }

    @Test
    void the_same_request_again_is_a_repetition() {
        office.ask(KIM.registration(), Origins.withKey("once"));
        office.ask(KIM.registration(), Origins.withKey("once"));

        assertThat(measured("receive-registration", "applied")).isEqualTo(1);
        assertThat(measured("receive-registration", "repeated")).isEqualTo(1);
    }

    @Test
    void what_a_rule_refuses_is_counted_by_the_rule_s_code() {
        office.ask(KIM.ldrReview());

        assertThat(measured("record-ldr-review", "refused")).isEqualTo(1);
        assertThat(office.meters()
                        .get("annals.commands.refused")
                        .tags("command", "record-ldr-review", "code", "NOT_ACCEPTED")
                        .counter()
                        .count())
                .isEqualTo(1);
    }

    @Test
    void what_the_caller_may_not_ask_is_forbidden() {
        assertThatExceptionOfType(Forbidden.class)
                .isThrownBy(() -> office.ask(KIM.registration(), Origins.by("nobody", Role.AUDITOR)));

        assertThat(measured("receive-registration", "forbidden")).isEqualTo(1);
    }

    @Test
    void a_conflict_of_versions_is_one() {
        assertThatExceptionOfType(VersionConflict.class)
                .isThrownBy(() -> office.ask(KIM.registration(), Origins.expecting(7)));

        assertThat(measured("receive-registration", "conflict")).isEqualTo(1);
    }

    @Test
    void no_label_says_whom_it_is_about_or_who_asks() {
        office.ask(KIM.registration());
        office.ask(KIM.ldrReview());

        assertThat(labels()).noneMatch(it -> it.contains(KIM.id().uuid().toString()) || it.equals("admin"));
    }

    private List<String> labels() {
        return office.meters().getMeters().stream()
                .map(Meter::getId)
                .flatMap(it -> it.getTags().stream())
                .map(it -> it.getValue())
                .toList();
    }

    private long measured(String command, String outcome) {
        return office.meters()
                .get("annals.commands")
                .tags("command", command, "origin", "api", "outcome", outcome)
                .timer()
                .count();
    }
}
