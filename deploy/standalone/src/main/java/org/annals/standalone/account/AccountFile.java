package org.annals.standalone.account;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.annals.standalone.datafolder.OneAtATime;
import org.annals.standalone.datafolder.PrivateFile;
import org.annals.standalone.start.CannotStart;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** The accounts as JSON. Several processes can have the same file: whoever changes it holds the lock beside it. */
record AccountFile(PrivateFile file, OneAtATime lock) {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    AccountFile(PrivateFile file) {
        this(
                file,
                new OneAtATime(
                        file.path().resolveSibling(file.path().getFileName() + ".lock"), AccountProblem::locked));
    }

    /** What tells one writing of the file from another. */
    record Stamp(FileTime at, long size, @Nullable Object key) {}

    /** @throws CannotStart if it is no list of accounts: nobody is to be let in or kept out by half of it */
    List<Account> read() {
        try {
            return file.read()
                    .map(it -> JSON.readValue(it, new TypeReference<List<Account>>() {}))
                    .orElse(List.of());
        } catch (JacksonException | NullPointerException e) {
            throw new CannotStart("The file " + file.path() + " cannot be read; put a copy of it back, or remove it and"
                    + " make the accounts anew.");
        }
    }

    void write(Collection<Account> accounts) {
        file.write(JSON.writerWithDefaultPrettyPrinter().writeValueAsBytes(accounts));
    }

    /** Empty while there is no such file. */
    Optional<Stamp> stamp() {
        try {
            BasicFileAttributes found = Files.readAttributes(file.path(), BasicFileAttributes.class);
            return Optional.of(new Stamp(found.lastModifiedTime(), found.size(), found.fileKey()));
        } catch (NoSuchFileException e) {
            return Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
