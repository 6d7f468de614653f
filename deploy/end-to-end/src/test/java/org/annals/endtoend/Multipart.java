package org.annals.endtoend;

import static java.net.http.HttpRequest.BodyPublishers.concat;
import static java.net.http.HttpRequest.BodyPublishers.ofFile;
import static java.net.http.HttpRequest.BodyPublishers.ofString;

import java.io.FileNotFoundException;
import java.io.UncheckedIOException;
import java.net.http.HttpRequest.BodyPublisher;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The files of a folder as multipart/form-data, one part a file. */
record Multipart(List<Path> files) {

    private static final String BOUNDARY = "end-to-end-f3a91c";

    static Multipart of(Path folder) {
        return new Multipart(Folder.files(folder));
    }

    String type() {
        return "multipart/form-data; boundary=" + BOUNDARY;
    }

    BodyPublisher body() {
        List<BodyPublisher> parts = new ArrayList<>();
        for (Path file : files) {
            parts.add(ofString("--%s\r\nContent-Disposition: form-data; name=\"files\"; filename=\"%s\"\r\n\r\n"
                    .formatted(BOUNDARY, file.getFileName())));
            parts.add(content(file));
            parts.add(ofString("\r\n"));
        }
        parts.add(ofString("--%s--\r\n".formatted(BOUNDARY)));
        return concat(parts.toArray(BodyPublisher[]::new));
    }

    private static BodyPublisher content(Path file) {
        try {
            return ofFile(file);
        } catch (FileNotFoundException e) {
            throw new UncheckedIOException(e);
        }
    }
}
