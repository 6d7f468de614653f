package org.annals.client;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.annals.kernel.logfile.EventLine;
import org.annals.kernel.logfile.ExportedEvent;
import org.annals.kernel.proof.leaf.EventLeaf;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExportCommandTest {

    private static final ExportedEvent FIRST = event(0, 1);
    private static final ExportedEvent SECOND = event(1, 2);
    private static final ExportedEvent THIRD = event(2, 4);

    @TempDir
    private Path folder;

    private final TestLog log = new TestLog().append(FIRST, SECOND, THIRD);
    private PreparedServer server = new PreparedServer();

    @BeforeEach
    void sign() {
        sign(log);
    }

    @AfterEach
    void stop() {
        server.close();
    }

    @Test
    void all_events_are_exported_part_by_part() throws IOException {
        answer(lines(FIRST, SECOND), lines(THIRD));
        CommandLineRun run = export();

        assertThat(run.exit()).as(run.err()).isZero();
        assertThat(exported()).isEqualTo(lines(FIRST, SECOND, THIRD));
        assertThat(server.requestLines())
                .contains("GET /api/log/events?after=-1&limit=3", "GET /api/log/events?after=1&limit=1");
    }

    @Test
    void beside_them_stands_what_the_log_signs_and_nothing_else() throws IOException {
        answer(lines(FIRST, SECOND, THIRD));
        export();

        assertThat(Files.readString(beside("checkpoint"))).isEqualTo(log.checkpoint());
        assertThat(folder).isDirectoryNotContaining("glob:**.progress*");
    }

    @Test
    void what_broke_off_is_gone_on_with() throws IOException {
        answer(lines(FIRST, SECOND), "{\"cut");
        assertThat(export().exit()).isEqualTo(1);
        Files.writeString(file(), "half of a part", StandardOpenOption.APPEND);
        restart();
        answer(lines(THIRD));
        CommandLineRun run = export();

        assertThat(run.exit()).as(run.err()).isZero();
        assertThat(exported()).isEqualTo(lines(FIRST, SECOND, THIRD));
    }

    @Test
    void what_is_not_what_the_log_has_signed_is_no_export() {
        answer(lines(FIRST, event(1, 4)), lines(event(2, 9)));
        CommandLineRun run = export();

        assertThat(run.exit()).isEqualTo(1);
        assertThat(run.err()).contains("not what the log has signed");
        assertThat(beside("checkpoint")).doesNotExist();
    }

    @Test
    void a_log_that_ends_too_early_is_no_export() {
        answer(lines(FIRST), "");
        assertThat(export().exit()).isEqualTo(1);
    }

    @Test
    void a_file_that_is_there_is_left_alone() throws IOException {
        Files.writeString(file(), "kept");
        assertThat(export().exit()).isEqualTo(2);
        assertThat(file()).hasContent("kept");
    }

    @Test
    void an_export_of_another_log_is_not_gone_on_with() throws IOException {
        answer(lines(FIRST, SECOND), "{\"cut");
        export();
        server.close();
        server = new PreparedServer();
        sign(new TestLog().append(FIRST, SECOND, THIRD));
        assertThat(export().exit()).isEqualTo(2);
    }

    @Test
    void a_file_that_lost_something_since_is_not_gone_on_with() throws IOException {
        answer(lines(FIRST, SECOND), "{\"cut");
        export();
        Files.writeString(file(), "");
        assertThat(export().exit()).isEqualTo(1);
    }

    @Test
    void a_file_that_another_export_writes_to_is_left_alone() throws IOException {
        answer(lines(FIRST, SECOND), "{\"cut");
        export();
        byte[] before = Files.readAllBytes(file());
        try (FileChannel other = FileChannel.open(file(), StandardOpenOption.WRITE)) {
            other.lock();
            CommandLineRun run = export();
            assertThat(run.exit()).isEqualTo(1);
            assertThat(run.err()).contains("Another export");
        }
        assertThat(file()).hasBinaryContent(before);
    }

    private void restart() {
        server.close();
        server = new PreparedServer();
        sign(log);
    }

    private void sign(TestLog signed) {
        server.when("GET /api/log/key", signed.keyAnswer()).when("GET /api/log/checkpoint", signed.checkpoint());
    }

    private void answer(String... parts) {
        Stream.of(parts).forEach(part -> server.when("GET /api/log/events", part));
    }

    private CommandLineRun export() {
        return CommandLineRun.of("export", "--url", server.url(), "--token", "t", "--out", file().toString());
    }

    private String exported() throws IOException {
        try (GZIPInputStream gzip = new GZIPInputStream(new ByteArrayInputStream(Files.readAllBytes(file())))) {
            return new String(gzip.readAllBytes(), UTF_8);
        }
    }

    private Path file() {
        return folder.resolve("log.ndjson.gz");
    }

    private Path beside(String ending) {
        return folder.resolve("log.ndjson.gz." + ending);
    }

    private static String lines(ExportedEvent... events) {
        return Stream.of(events)
                .map(event -> new String(EventLine.of(event), UTF_8))
                .collect(Collectors.joining());
    }

    private static ExportedEvent event(long index, long position) {
        EventLeaf leaf = new EventLeaf(
                index, "a", index, "A", "e" + position, "T", null, "t", new byte[0], "{}".getBytes(UTF_8));
        return new ExportedEvent(position, leaf);
    }
}
