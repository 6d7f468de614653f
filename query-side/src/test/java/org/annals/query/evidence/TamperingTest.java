package org.annals.query.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import org.annals.kernel.proof.note.InvalidNote;
import org.annals.kernel.proof.note.Note;
import org.annals.query.evidence.verification.LogReport;
import org.annals.query.evidence.verification.LogReport.LogFault;
import org.annals.query.fixture.MemoryEvents;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Event number i, counted from 0, stands at position 2i + 1. */
class TamperingTest {

    private static final int EVENTS = 40_000;

    @TempDir
    private Path folder;

    private final MemoryEvents events = new MemoryEvents().append(EVENTS);
    private EvidenceUnderTest under;

    @BeforeEach
    void log_and_sign() {
        under = EvidenceUnderTest.in(folder.resolve("log"), events);
        under.evidence().checkpoint();
    }

    @AfterEach
    void close() throws IOException {
        under.close();
    }

    @Test
    void a_log_that_nobody_touched_holds() {
        LogReport report = verify();
        assertThat(report.holds()).isTrue();
        assertThat(report.events()).isEqualTo(EVENTS);
        assertThat(report.compared()).isEqualTo(EVENTS);
        assertThat(report.faults()).isEmpty();
    }

    @Test
    void a_changed_event_is_named() {
        events.put(40_001, "event 40001", "payload of 40002");
        assertThat(kinds()).containsExactly("changed 20000");
        assertThat(verify().faults().getFirst().eventId()).isEqualTo("event 40001");
    }

    @Test
    void a_removed_event_is_named() {
        events.remove(401);
        assertThat(kinds()).containsExactly("removed 200");
    }

    @Test
    void an_event_that_is_gone_is_not_counted_as_compared() {
        events.remove(401);
        events.put(801, "event 801", "changed");
        events.put(1202, "forged", "forged");
        assertThat(verify().events()).isEqualTo(EVENTS);
        assertThat(verify().compared()).isEqualTo(EVENTS - 1);
    }

    @Test
    void an_inserted_event_is_named() {
        events.put(402, "forged", "forged");
        assertThat(kinds()).containsExactly("inserted 201");
    }

    @Test
    void two_swapped_events_are_named() {
        events.swap(401, 60_001);
        assertThat(kinds()).containsExactly("reordered 200", "reordered 30000");
        assertThat(verify().faults().getFirst().message()).contains("30000");
    }

    @Test
    void an_event_that_was_moved_is_named_where_it_is_missing_first() {
        events.put(404, "event 401", "payload of 401");
        events.remove(401);
        assertThat(kinds()).first().isEqualTo("removed 200");
    }

    @Test
    void a_log_that_ends_too_early_is_named() {
        events.removeFrom(70_001);
        assertThat(kinds()).containsExactly("shorter 35000");
        assertThat(verify().bad()).isEqualTo(5_000);
        assertThat(verify().compared()).isEqualTo(EVENTS - 5_000);
    }

    @Test
    void of_a_stream_that_was_rewritten_each_event_is_counted_and_the_first_is_named() {
        for (long position = 7; position < 2 * EVENTS; position += 14) {
            events.put(position, "event " + position, "rewritten");
        }
        LogReport report = verify();
        assertThat(report.firstBadIndex()).isEqualTo(3);
        assertThat(report.bad()).isEqualTo(5714);
        assertThat(report.faults()).hasSize(100).first().returns("participant-0", LogFault::aggregate);
    }

    @Test
    void a_log_rewritten_with_its_own_hashes_contradicts_what_it_signed() throws IOException {
        events.append(100);
        under.evidence().checkpoint();
        events.put(2 * EVENTS + 21, "event", "forged");
        forgetTree();
        assertThat(kinds()).containsExactly("root-differs " + EVENTS);
        assertThat(verify().faults().getFirst().until()).isEqualTo(EVENTS + 100);
    }

    @Test
    void a_log_restored_from_an_older_backup_is_found_against_a_checkpoint_kept_elsewhere() throws IOException {
        copy("log", "backup");
        events.append(50);
        Note elsewhere = under.evidence().checkpoint().note();
        restore();
        assertThat(verify().holds()).isTrue();
        LogReport report = under.evidence().verify(elsewhere);
        assertThat(report.firstBadIndex()).isEqualTo(EVENTS);
        assertThat(report.faults()).first().returns("shorter", LogFault::kind);
    }

    @Test
    void so_is_one_that_was_written_on_after_it_was_restored() throws IOException {
        copy("log", "backup");
        events.append(50);
        Note elsewhere = under.evidence().checkpoint().note();
        restore();
        events.put(2 * EVENTS + 1, "another", "event");
        events.append(60);
        LogReport report = under.evidence().verify(elsewhere);
        assertThat(report.faults())
                .first()
                .returns("root-differs", LogFault::kind)
                .returns((long) EVENTS, LogFault::index);
    }

    @Test
    void what_a_restored_log_signed_behind_a_checkpoint_does_not_say_where_it_went_wrong() throws IOException {
        copy("log", "backup");
        events.append(50);
        Note elsewhere = under.evidence().checkpoint().note();
        restore();
        events.put(2 * EVENTS + 1, "another", "event");
        events.append(60);
        under.evidence().checkpoint();
        assertThat(under.evidence().verify(elsewhere).firstBadIndex()).isEqualTo(EVENTS);
    }

    @Test
    void a_damaged_tree_is_not_taken_for_a_damaged_log() throws IOException {
        flip("hashes", 32L * 3);
        assertThat(kinds()).containsExactly("tree-damaged 0");
        assertThat(verify().compared()).isEqualTo(EVENTS);
    }

    @Test
    void a_checkpoint_that_was_forged_is_found() throws IOException {
        Path kept = folder.resolve("log/checkpoints");
        String text = Files.readString(kept);
        Files.writeString(kept, text.replaceFirst("\n40000\n", "\n30000\n"));
        assertThat(kinds()).containsExactly("checkpoint-damaged 0");
        assertThat(verify().checkpoints()).isZero();
    }

    @Test
    void a_checkpoint_of_another_log_is_refused() {
        EvidenceUnderTest other = EvidenceUnderTest.in(folder.resolve("other"), new MemoryEvents().append(3));
        Note note = other.evidence().checkpoint().note();
        assertThatExceptionOfType(InvalidNote.class)
                .isThrownBy(() -> under.evidence().verify(note));
    }

    private LogReport verify() {
        return under.evidence().verify(null);
    }

    private List<String> kinds() {
        return verify().faults().stream()
                .map(fault -> fault.kind() + " " + fault.index())
                .toList();
    }

    private void forgetTree() throws IOException {
        under.close();
        Files.delete(folder.resolve("log/size"));
        under = EvidenceUnderTest.in(folder.resolve("log"), events);
    }

    private void restore() throws IOException {
        under.close();
        events.removeFrom(2 * EVENTS + 1);
        copy("backup", "log");
        under = EvidenceUnderTest.in(folder.resolve("log"), events);
    }

    private void copy(String from, String to) throws IOException {
        Files.createDirectories(folder.resolve(to));
        for (String file : List.of("hashes", "positions", "size", "checkpoints", "log.key")) {
            Files.copy(
                    folder.resolve(from).resolve(file),
                    folder.resolve(to).resolve(file),
                    StandardCopyOption.REPLACE_EXISTING);
        }
    }

    private void flip(String file, long at) throws IOException {
        byte[] bytes = Files.readAllBytes(folder.resolve("log").resolve(file));
        bytes[Math.toIntExact(at)] ^= 1;
        Files.write(folder.resolve("log").resolve(file), bytes);
    }
}
