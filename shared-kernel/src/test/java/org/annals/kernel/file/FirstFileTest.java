package org.annals.kernel.file;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FirstFileTest {

    @TempDir
    private Path folder;

    @Test
    void it_holds_what_it_was_made_with_for_its_owner_only() throws IOException {
        Path file = folder.resolve("key");
        FirstFile.make(file, "first".getBytes(UTF_8));

        assertThat(file).hasContent("first");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
    }

    @Test
    void what_is_there_stays() throws IOException {
        Path file = folder.resolve("key");
        FirstFile.make(file, "first".getBytes(UTF_8));
        FirstFile.make(file, "second".getBytes(UTF_8));

        assertThat(file).hasContent("first");
    }

    @Test
    void nothing_else_is_left_behind() throws IOException {
        FirstFile.make(folder.resolve("key"), "first".getBytes(UTF_8));
        FirstFile.make(folder.resolve("key"), "second".getBytes(UTF_8));

        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files).containsExactly(folder.resolve("key"));
        }
    }

    @Test
    void of_many_who_make_it_at_once_all_see_the_same() throws InterruptedException {
        Path file = folder.resolve("key");
        Set<String> seen = ConcurrentHashMap.newKeySet();
        CountDownLatch all = new CountDownLatch(8);
        try (ExecutorService threads = Executors.newFixedThreadPool(8)) {
            for (int number = 0; number < 8; number++) {
                String mine = "made by " + number;
                threads.execute(() -> seen.add(madeTogether(file, mine, all)));
            }
        }

        assertThat(seen).hasSize(1);
    }

    @Test
    void it_is_made_once_where_there_are_no_links() throws IOException {
        Path archive = folder.resolve("no-links.zip");
        try (FileSystem withoutLinks = FileSystems.newFileSystem(archive, Map.of("create", "true"))) {
            Path file = withoutLinks.getPath("/key");
            Path other = withoutLinks.getPath("/other");
            FirstFile.make(file, "first".getBytes(UTF_8));
            assertThatThrownBy(() -> Files.createLink(other, file)).isInstanceOf(UnsupportedOperationException.class);
            FirstFile.make(file, "second".getBytes(UTF_8));

            assertThat(Files.readString(file)).isEqualTo("first");
            try (Stream<Path> files = Files.list(withoutLinks.getPath("/"))) {
                assertThat(files).containsExactly(file);
            }
        }
    }

    private static String madeTogether(Path file, String content, CountDownLatch all) {
        try {
            all.countDown();
            all.await();
            FirstFile.make(file, content.getBytes(UTF_8));
            return Files.readString(file);
        } catch (IOException | InterruptedException e) {
            return e.toString();
        }
    }
}
