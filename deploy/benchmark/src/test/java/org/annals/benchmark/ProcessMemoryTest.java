package org.annals.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;

class ProcessMemoryTest {

    private static final List<String> STATUS = List.of("Name:\tpostgres", "VmHWM:\t   12000 kB", "VmRSS:\t    9464 kB");

    @Test
    void kilobytes_become_bytes() {
        assertThat(ProcessMemory.bytesIn(STATUS, "VmRSS:")).isEqualTo(9464 * 1024);
    }

    @Test
    void a_field_that_is_not_there_is_unknown() {
        assertThat(ProcessMemory.bytesIn(STATUS, "Pss:")).isEqualTo(-1);
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void this_process_has_some() {
        assertThat(ProcessMemory.bytes(ProcessHandle.current())).isPositive();
    }
}
