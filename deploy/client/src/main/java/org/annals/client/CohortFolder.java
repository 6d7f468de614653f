package org.annals.client;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** A folder with the files of one cohort, which are streamed to the server as they lie on disk. */
record CohortFolder(Path path, List<Path> files) {

    private static final String COHORT = "cohort.json";
    private static final String BOUNDARY = "annals-cohort-folder-7d1f4b0c9e";

    /** The files that the server reads; others in the folder are left alone. */
    static final List<String> KNOWN = List.of(
            COHORT,
            "dfe-applications.json",
            "provider-applications.csv",
            "attendance.csv",
            "canvas-assignments.csv",
            "canvas-live-events.ndjson",
            "coaching.csv",
            "ldr-reviews.csv",
            "case-study-windows.csv",
            "submissions.csv",
            "marks.csv",
            "outcomes.csv",
            "status-changes.csv");

    static CohortFolder at(Path path) {
        if (!Files.isDirectory(path)) {
            throw CommandFailed.wrongUsage("%s is not a folder.".formatted(path));
        }
        if (!Files.exists(path.resolve(COHORT))) {
            throw CommandFailed.wrongUsage("%s is no cohort folder: there is no %s in it.".formatted(path, COHORT));
        }
        List<Path> files =
                KNOWN.stream().map(path::resolve).filter(Files::exists).toList();
        files.forEach(CohortFolder::mustBeReadable);
        return new CohortFolder(path, files);
    }

    String contentType() {
        return "multipart/form-data; boundary=" + BOUNDARY;
    }

    void writeTo(OutputStream out) throws IOException {
        for (Path file : files) {
            out.write(ascii("--%s\r\n".formatted(BOUNDARY)));
            out.write(ascii("Content-Disposition: form-data; name=\"files\"; filename=\"%s\"\r\n"
                    .formatted(file.getFileName())));
            out.write(ascii("Content-Type: application/octet-stream\r\n\r\n"));
            Files.copy(file, out);
            out.write(ascii("\r\n"));
        }
        out.write(ascii("--%s--\r\n".formatted(BOUNDARY)));
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }

    private static void mustBeReadable(Path file) {
        if (!Files.isRegularFile(file) || !Files.isReadable(file)) {
            throw CommandFailed.wrongUsage("%s cannot be read.".formatted(file));
        }
    }
}
