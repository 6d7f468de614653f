package org.annals.samplecohort;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The generator's command line. Exit codes: 0; 1 the folder cannot be written; 2 wrong usage. */
@Command(
        name = "annals-sample-cohort",
        mixinStandardHelpOptions = true,
        description = "Writes a made-up cohort folder; the same options give the same bytes.")
public final class SampleCohort implements Callable<Integer> {

    private static final int EARLIEST_YEAR = 2021;
    private static final int LATEST_YEAR = 2099;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Option(names = "--participants", required = true, paramLabel = "N", description = "How many people apply.")
    private int participants;

    @Option(names = "--seed", defaultValue = "1", paramLabel = "S", description = "Default: ${DEFAULT-VALUE}")
    private long seed;

    @Option(names = "--out", required = true, paramLabel = "DIR", description = "The folder to write, made if missing.")
    private Path out = Path.of("");

    @Option(names = "--cohort", defaultValue = "2024", paramLabel = "YEAR", description = "Default: ${DEFAULT-VALUE}")
    private int year;

    @Option(
            names = "--intake",
            defaultValue = "autumn",
            description = "${COMPLETION-CANDIDATES}; default: ${DEFAULT-VALUE}")
    private Intake intake = Intake.AUTUMN;

    public static void main(String[] args) {
        System.exit(commandLine().execute(args));
    }

    static CommandLine commandLine() {
        return new CommandLine(new SampleCohort())
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setExecutionExceptionHandler((failure, command, parsed) -> {
                    command.getErr().println("Cannot write the cohort folder: " + failure.getMessage());
                    return CommandLine.ExitCode.SOFTWARE;
                });
    }

    @Override
    public Integer call() throws IOException {
        require(
                participants >= 1 && participants <= Plan.MOST_PARTICIPANTS,
                "--participants must be from 1 to " + Plan.MOST_PARTICIPANTS);
        require(
                year >= EARLIEST_YEAR && year <= LATEST_YEAR,
                "--cohort must be a year from %d to %d".formatted(EARLIEST_YEAR, LATEST_YEAR));
        long rows = CohortFolder.write(new Plan(participants, seed, year, intake), out);
        PrintWriter console = spec.commandLine().getOut();
        console.printf("%,d rows about %,d applicants in %s%n", rows, participants, out);
        return CommandLine.ExitCode.OK;
    }

    private void require(boolean condition, String message) {
        if (!condition) {
            throw new ParameterException(spec.commandLine(), message);
        }
    }
}
