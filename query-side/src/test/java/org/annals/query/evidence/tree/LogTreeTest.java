package org.annals.query.evidence.tree;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.OptionalLong;
import org.annals.kernel.proof.leaf.LeafHashes;
import org.annals.kernel.proof.merkle.Hash;
import org.annals.kernel.proof.merkle.RightEdge;
import org.annals.query.fixture.MemoryEvents;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LogTreeTest {

    private static final int EVENTS = 77;

    private final LeafHashes leaves = first(EVENTS);

    @TempDir
    private Path folder;

    @Test
    void it_has_the_root_of_the_leaves_that_were_appended() throws IOException {
        try (LogTree tree = filled()) {
            assertThat(tree.tree().root(EVENTS)).isEqualTo(root(EVENTS));
        }
    }

    @Test
    void opened_again_it_goes_on_where_it_was() throws IOException {
        try (LogTree tree = LogTree.open(folder)) {
            tree.append(first(50), 0);
        }
        try (LogTree tree = LogTree.open(folder)) {
            assertThat(tree.size()).isEqualTo(50);
            tree.append(leaves, 50);
            assertThat(tree.tree().root(EVENTS)).isEqualTo(root(EVENTS));
        }
    }

    @Test
    void leaves_that_did_not_get_to_disk_are_appended_by_the_next_attempt() throws IOException {
        try (LogTree tree = LogTree.open(folder)) {
            tree.append(first(50), 0);
            Path inTheWay = Files.createDirectory(folder.resolve("size.new"));
            assertThatThrownBy(() -> tree.append(leaves, 50)).isInstanceOf(UncheckedIOException.class);
            Files.delete(inTheWay);

            tree.append(leaves, 50);

            assertThat(tree.tree().root(EVENTS)).isEqualTo(root(EVENTS));
        }
    }

    @Test
    void what_a_crash_left_after_the_whole_leaves_is_cut_off() throws IOException {
        filled().close();
        Files.write(folder.resolve("hashes"), new byte[100], StandardOpenOption.APPEND);
        Files.write(folder.resolve("positions"), new byte[13], StandardOpenOption.APPEND);
        try (LogTree tree = LogTree.open(folder)) {
            assertThat(tree.tree().root(tree.size())).isEqualTo(root(EVENTS));
        }
    }

    @Test
    void leaves_that_a_crash_took_away_are_appended_again() throws IOException {
        filled().close();
        cut("hashes", 32 * 40 + 5);
        try (LogTree tree = LogTree.open(folder)) {
            int left = (int) tree.size();
            assertThat(left).isBetween(1, 40);
            tree.append(leaves, left);
            assertThat(tree.tree().root(EVENTS)).isEqualTo(root(EVENTS));
        }
    }

    @Test
    void without_a_size_it_begins_anew() throws IOException {
        filled().close();
        Files.writeString(folder.resolve("size"), "half a li");
        try (LogTree tree = LogTree.open(folder)) {
            assertThat(tree.size()).isZero();
        }
    }

    @Test
    void the_index_of_a_position_is_found() throws IOException {
        try (LogTree tree = filled()) {
            for (int index = 0; index < EVENTS; index++) {
                assertThat(tree.indexOf(leaves.position(index))).isEqualTo(OptionalLong.of(index));
            }
        }
    }

    @Test
    void a_position_without_an_event_has_no_index() throws IOException {
        try (LogTree tree = filled()) {
            assertThat(tree.indexOf(2)).isEmpty();
            assertThat(tree.indexOf(1_000_000)).isEmpty();
        }
    }

    private LogTree filled() throws IOException {
        LogTree tree = LogTree.open(folder);
        tree.append(leaves, 0);
        return tree;
    }

    private void cut(String file, long length) throws IOException {
        try (var channel = FileChannel.open(folder.resolve(file), StandardOpenOption.WRITE)) {
            channel.truncate(length);
        }
    }

    private Hash root(int size) {
        RightEdge edge = new RightEdge();
        for (int i = 0; i < size; i++) {
            edge.append(leaves.hash(i));
        }
        return edge.root();
    }

    private static LeafHashes first(int count) {
        LeafHashes first = LeafHashes.from(0);
        new MemoryEvents().append(EVENTS).read(-1, Long.MAX_VALUE, count, first);
        return first;
    }
}
