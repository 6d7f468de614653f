package org.annals.standalone.start;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.boot.diagnostics.FailureAnalysisReporter;
import org.springframework.boot.logging.LogLevel;
import org.springframework.boot.logging.LoggingSystem;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;

/**
 * Says why the start failed, on standard error: there may be no log yet. Spring Boot's own report, a block in the log,
 * comes after ours and is turned off.
 */
@Order(Ordered.HIGHEST_PRECEDENCE)
final class PlainFailureReporter implements FailureAnalysisReporter {

    private static final String OTHER = "org.springframework.boot.diagnostics.LoggingFailureAnalysisReporter";

    @Override
    public void report(FailureAnalysis analysis) {
        PrintStream standardError = new PrintStream(new FileOutputStream(FileDescriptor.err), true, UTF_8);
        standardError.println(
                "Annals cannot start: " + analysis.getDescription().strip());
        String action = analysis.getAction();
        if (action != null && !action.isBlank()) {
            standardError.println(action.strip());
        }
        LoggingSystem.get(getClass().getClassLoader()).setLogLevel(OTHER, LogLevel.OFF);
    }
}
