package org.annals.endtoend;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.annals.samplecohort.CohortFolder;
import org.annals.samplecohort.Intake;
import org.annals.samplecohort.Plan;

/** A cohort folder: made up, and then perhaps changed by a test. */
record Folder(Path path) {

    /** Other years are other cohorts; other seeds are other people. */
    static Folder of(int participants, int seed, int year, Path path) {
        try {
            CohortFolder.write(new Plan(participants, seed, year, Intake.AUTUMN), path);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Folder(path);
    }

    /** The id of the cohort that {@link #of} makes up for a year. */
    static String cohort(int year) {
        return "cohort-npq-senco-%d-autumn".formatted(year);
    }

    static List<Path> files(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    List<Path> files() {
        return files(path);
    }

    Path file(String name) {
        return path.resolve(name);
    }

    Folder change(String name, UnaryOperator<String> change) {
        return write(name, change.apply(text(name)));
    }

    Folder write(String name, String text) {
        try {
            Files.writeString(file(name), text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return this;
    }

    Folder without(String name) {
        try {
            Files.delete(file(name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return this;
    }

    String text(String name) {
        try {
            return Files.readString(file(name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
