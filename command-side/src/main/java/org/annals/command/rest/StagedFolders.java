package org.annals.command.rest;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.annals.command.request.StoreUnavailable;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.util.FileSystemUtils;
import org.springframework.web.multipart.MultipartFile;

/** Keeps uploaded files on disk while they are imported, in the data folder, since they hold personal data. */
@Component
class StagedFolders implements SmartInitializingSingleton {

    private final Path parent;

    /** @param data the data folder, which no other process uses */
    StagedFolders(@Value("${annals.data:annals-data}") Path data) {
        this.parent = data.resolve("staged-imports");
    }

    /** What an earlier process left behind when it was killed; by now the data folder is known to be ours. */
    @Override
    public void afterSingletonsInstantiated() {
        delete(parent);
    }

    /**
     * Copies the files into a new folder.
     *
     * @param files with names of their own, none of them a path
     * @throws StoreUnavailable if they cannot be written
     */
    Path stage(List<MultipartFile> files) {
        try {
            Files.createDirectories(parent);
            Path folder = Files.createTempDirectory(parent, "");
            try {
                copy(files, folder);
            } catch (IOException e) {
                delete(folder);
                throw e;
            }
            return folder;
        } catch (IOException e) {
            throw new StoreUnavailable("The files could not be stored; try again.", e);
        }
    }

    private static void copy(List<MultipartFile> files, Path folder) throws IOException {
        for (MultipartFile file : files) {
            try (InputStream content = file.getInputStream()) {
                Files.copy(content, folder.resolve(String.valueOf(file.getOriginalFilename())));
            }
        }
    }

    void delete(Path folder) {
        try {
            FileSystemUtils.deleteRecursively(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
