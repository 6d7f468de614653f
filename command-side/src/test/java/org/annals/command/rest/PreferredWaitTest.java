package org.annals.command.rest;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PreferredWaitTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "wait=5",
                "Wait = 5",
                "wait=\"5\"",
                "wait=5; foo=bar",
                "respond-async, wait=5",
                "return=minimal,wait=5,wait=7"
            })
    void the_first_wait_among_the_preferences_counts(String preferences) {
        assertThat(PreferredWait.in(List.of(preferences))).contains(Duration.ofSeconds(5));
    }

    @Test
    void it_may_stand_in_another_header() {
        assertThat(PreferredWait.in(List.of("return=minimal", "wait=5"))).contains(Duration.ofSeconds(5));
    }

    @Test
    void nobody_waits_for_more_than_ten_seconds() {
        assertThat(PreferredWait.in(List.of("wait=999999999"))).contains(Duration.ofSeconds(10));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "wait", "wait=", "wait=0", "wait=-1", "wait=soon", "wait=1.5", "await=5", "wait=1234567890"})
    void what_is_not_understood_counts_for_nothing(String preference) {
        assertThat(PreferredWait.in(List.of(preference))).isEmpty();
    }
}
