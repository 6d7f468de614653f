package org.annals.benchmark;

import java.time.Duration;
import java.util.stream.Stream;

/** How much time the processors have spent on a process and on all that it started and that is still there. */
final class ProcessorTime {

    private ProcessorTime() {}

    static Duration of(ProcessHandle process) {
        return Stream.concat(Stream.of(process), process.descendants())
                .flatMap(one -> one.info().totalCpuDuration().stream())
                .reduce(Duration.ZERO, Duration::plus);
    }
}
