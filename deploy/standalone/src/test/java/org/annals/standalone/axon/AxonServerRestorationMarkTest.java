package org.annals.standalone.axon;

import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNoException;

import java.nio.file.Path;
import org.annals.standalone.start.CannotStart;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AxonServerRestorationMarkTest {

    @TempDir
    private Path folder;

    @Test
    void no_server_starts_between_the_beginning_and_the_end_of_a_restoration() {
        AxonServerRestorationMark.in(folder).set();
        AxonServerRestorationMark.in(folder).set();
        assertThatExceptionOfType(CannotStart.class)
                .isThrownBy(() -> AxonServerRestorationMark.in(folder).mustNotBeSet());
        AxonServerRestorationMark.in(folder).remove();
        assertThatNoException()
                .isThrownBy(() -> AxonServerRestorationMark.in(folder).mustNotBeSet());
    }
}
