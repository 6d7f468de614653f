package org.annals.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.annals.samplecohort.CohortFolder;
import org.annals.samplecohort.Intake;
import org.annals.samplecohort.Plan;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Measures the real server, started by the launcher, and prints what came out. No figure makes it fail. */
@Command(
        name = "annals-benchmark",
        mixinStandardHelpOptions = true,
        description = "Imports a made-up cohort into a server of its own and measures it.")
public final class Benchmark implements Callable<Integer> {

    private static final int YEAR = 2024;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Option(
            names = "--participants",
            defaultValue = "2000",
            paramLabel = "N",
            description = "Default: ${DEFAULT-VALUE}")
    private int participants;

    @Option(names = "--seed", defaultValue = "1", paramLabel = "S", description = "Default: ${DEFAULT-VALUE}")
    private long seed;

    @Option(
            names = "--data",
            paramLabel = "DIR",
            description = "An empty folder for the server's data, which stays; else a temporary one, which does not.")
    private @Nullable Path data;

    public static void main(String[] args) {
        System.exit(new CommandLine(new Benchmark()).execute(args));
    }

    @Override
    public Integer call() throws IOException {
        if (participants < 1) {
            throw new ParameterException(spec.commandLine(), "--participants must be at least 1");
        }
        if (data != null) {
            measure(empty(data));
            return CommandLine.ExitCode.OK;
        }
        Path temporary = Files.createTempDirectory("annals-benchmark-");
        try {
            measure(temporary);
        } finally {
            Folders.delete(temporary);
        }
        return CommandLine.ExitCode.OK;
    }

    private void measure(Path folder) throws IOException {
        Report report = new Report(spec.commandLine().getOut());
        Path cohort = folder.resolve("cohort");
        CohortFolder.write(new Plan(participants, seed, YEAR, Intake.AUTUMN), cohort);
        report.title("A made-up cohort of %,d applicants, seed %d".formatted(participants, seed));
        new Measurements(report, folder.resolve("data"), cohort).all();
    }

    private Path empty(Path folder) throws IOException {
        Files.createDirectories(folder);
        try (Stream<Path> content = Files.list(folder)) {
            if (content.findAny().isPresent()) {
                throw new ParameterException(spec.commandLine(), folder + " must be empty");
            }
        }
        return folder.toAbsolutePath();
    }
}
