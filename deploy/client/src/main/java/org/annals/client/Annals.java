package org.annals.client;

import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The client's entry. A new command is a new class and a line in {@link #commands}. */
@Command(
        name = "annals",
        mixinStandardHelpOptions = true,
        synopsisSubcommandLabel = "COMMAND",
        description = "Speaks to a running Annals server.",
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:done",
            "1:the server refused or cannot be reached, or something that was checked is wrong",
            "2:wrong usage, or a file that cannot be read at all"
        })
public final class Annals {

    private Annals() {}

    public static void main(String[] args) {
        System.exit(run(Terminal.ofProcess(), args));
    }

    /** Runs one command to its end and answers its exit code. */
    static int run(Terminal terminal, String... args) {
        CommandLine commandLine = new CommandLine(new Annals());
        commands(terminal).forEach(commandLine::addSubcommand);
        return commandLine
                .setOut(terminal.out())
                .setErr(terminal.err())
                .setExecutionExceptionHandler((failure, command, parsed) -> ended(failure, terminal))
                .execute(args.length == 0 ? new String[] {"--help"} : args);
    }

    private static List<Object> commands(Terminal terminal) {
        return List.of(
                new ImportCommand(terminal),
                new RegisterCommand(terminal),
                new HistoryCommand(terminal),
                new RecordCommand(terminal),
                new ProgressCommand(terminal),
                new DifferenceCommand(terminal),
                new DeadLettersCommand(terminal),
                new RebuildCommand(terminal),
                new ReceiptCommand(terminal),
                new ConsequencesCommand(terminal),
                new WhatIfCommand(terminal),
                new VerifyPackCommand(terminal),
                new CheckpointCommand(terminal),
                new ConsistencyCommand(terminal),
                new VerifyCommand(terminal),
                new WitnessCommand(terminal),
                new AuditPackCommand(terminal),
                new SubjectAccessCommand(terminal),
                new HoldCommand(terminal),
                new EraseCommand(terminal),
                new RetentionCommand(terminal),
                new SampleCommand(terminal),
                new ReviewsCommand(terminal),
                new AccessLogCommand(terminal),
                new ExportCommand(terminal),
                new UserCommand(terminal),
                new SignInCommand(terminal),
                new SignOutCommand(terminal));
    }

    private static int ended(Exception failure, Terminal terminal) {
        terminal.err().println("annals: " + Text.oneLine(String.valueOf(failure.getMessage())));
        return failure instanceof CommandFailed failed ? failed.exitCode() : CommandFailed.REFUSED;
    }
}
