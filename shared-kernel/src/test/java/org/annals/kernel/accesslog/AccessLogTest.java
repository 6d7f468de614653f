package org.annals.kernel.accesslog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.annals.kernel.accesslog.AccessSearch.Found;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AccessLogTest {

    private static final Instant NOON = Instant.parse("2026-05-11T12:00:00Z");
    private static final Instant DAY_AFTER = Instant.parse("2026-05-12T00:00:00Z");
    private static final Access BY_LIND = look(NOON, "auditor.lind", "participant-1");
    private static final Access BY_MOSS = look(DAY_AFTER, "lead.moss", "participant-2");

    @TempDir
    private Path folder;

    @Test
    void what_was_noted_is_found_in_order() {
        try (AccessLog log = new AccessLog(folder, "one")) {
            log.add(BY_LIND);
            log.add(BY_MOSS);

            assertThat(all(log).items()).containsExactly(BY_LIND, BY_MOSS);
        }
    }

    /** It is not closed in between, as after a kill. */
    @Test
    void what_was_noted_is_there_though_the_process_ended_without_closing() {
        AccessLog killed = new AccessLog(folder, "one");
        killed.add(BY_LIND);

        try (AccessLog log = new AccessLog(folder, "one")) {
            log.add(BY_MOSS);
            assertThat(all(log).items()).containsExactly(BY_LIND, BY_MOSS);
        }
        killed.close();
    }

    @Test
    void a_day_that_is_deleted_is_gone_and_it_stands_there_who_had_it_deleted() {
        try (AccessLog log = new AccessLog(folder, "one")) {
            log.add(BY_LIND);
            log.delete(LocalDate.of(2026, 5, 11), DAY_AFTER, "lead.moss", "request-1");

            assertThat(all(log).items())
                    .containsExactly(
                            new Access(DAY_AFTER, "lead.moss", "access-log-deletion", "2026-05-11", "request-1"));
        }
        assertThat(folder).isDirectoryNotContaining("glob:**2026-05-11.one.jsonl");
    }

    @Test
    void the_days_before_a_day_are_those_with_a_file_of_ours() throws IOException {
        Files.writeString(folder.resolve("2026-05-10.txt"), "");
        try (AccessLog log = new AccessLog(folder, "one")) {
            log.add(BY_LIND);
            log.add(BY_MOSS);

            assertThat(log.daysBefore(LocalDate.of(2026, 5, 12))).containsExactly(LocalDate.of(2026, 5, 11));
        }
    }

    @Test
    void two_processes_note_in_files_of_their_own_and_find_what_both_have_noted() {
        try (AccessLog one = new AccessLog(folder, "one");
                AccessLog two = new AccessLog(folder, "two")) {
            two.add(BY_MOSS);
            one.add(BY_LIND);

            assertThat(all(one).items()).containsExactly(BY_LIND, BY_MOSS);
            assertThat(all(two).items()).containsExactly(BY_LIND, BY_MOSS);
        }
    }

    @Test
    void a_day_that_is_deleted_is_deleted_for_all_processes() {
        try (AccessLog one = new AccessLog(folder, "one");
                AccessLog two = new AccessLog(folder, "two")) {
            one.add(BY_LIND);
            two.add(BY_LIND);
            one.delete(LocalDate.of(2026, 5, 11), DAY_AFTER, "lead.moss", "request-1");

            assertThat(two.daysBefore(LocalDate.of(2026, 5, 12))).isEmpty();
        }
    }

    @Test
    void each_day_has_a_file() {
        try (AccessLog log = new AccessLog(folder, "one")) {
            log.add(BY_LIND);
            log.add(BY_MOSS);
        }

        assertThat(folder)
                .isDirectoryContaining("glob:**2026-05-11.one.jsonl")
                .isDirectoryContaining("glob:**2026-05-12.one.jsonl");
    }

    @Test
    void subject_actor_and_time_narrow_a_search() {
        try (AccessLog log = new AccessLog(folder, "one")) {
            log.add(BY_LIND);
            log.add(BY_MOSS);

            assertThat(found(log, "participant-1", null, null, null)).containsExactly(BY_LIND);
            assertThat(found(log, null, "lead.moss", null, null)).containsExactly(BY_MOSS);
            assertThat(found(log, null, null, NOON.plusSeconds(1), null)).containsExactly(BY_MOSS);
            assertThat(found(log, null, null, null, DAY_AFTER)).containsExactly(BY_LIND);
        }
    }

    @Test
    void a_page_is_a_part_of_all() {
        List<Access> all = IntStream.range(0, 10)
                .mapToObj(second -> look(NOON.plusSeconds(second), "auditor.lind", null))
                .toList();
        try (AccessLog log = new AccessLog(folder, "one")) {
            all.forEach(log::add);

            Found page = log.search(new AccessQuery(null, null, null, null)).page(4, 4);

            assertThat(page.items()).isEqualTo(all.subList(4, 8));
            assertThat(page.total()).isEqualTo(10);
        }
    }

    @Test
    void a_line_that_was_cut_off_is_counted_and_harms_no_other() throws IOException {
        Files.writeString(folder.resolve("2026-05-11.one.jsonl"), AccessJson.write(BY_LIND) + "\n{\"at\":\"2026-0");

        try (AccessLog log = new AccessLog(folder, "one")) {
            log.add(BY_LIND);

            assertThat(all(log).items()).containsExactly(BY_LIND, BY_LIND);
            assertThat(all(log).unreadable()).isEqualTo(1);
        }
    }

    /** As somebody reads while another process is in the middle of a line, or after a power cut. */
    @Test
    void a_last_line_of_which_only_half_is_there_is_counted_and_harms_no_other() throws IOException {
        String whole = AccessJson.write(BY_LIND);
        for (int length = 1; length < whole.length(); length++) {
            Files.writeString(folder.resolve("2026-05-11.other.jsonl"), whole + "\n" + whole.substring(0, length));
            try (AccessLog log = new AccessLog(folder, "one")) {
                assertThat(all(log)).isEqualTo(new Found(List.of(BY_LIND), 1, 1));
            }
        }
    }

    @Test
    void what_cannot_be_written_down_is_not_passed_over() throws IOException {
        Files.createDirectory(folder.resolve("2026-05-11.one.jsonl"));

        try (AccessLog log = new AccessLog(folder, "one")) {
            assertThatThrownBy(() -> log.add(BY_LIND)).isInstanceOf(UncheckedIOException.class);
        }
    }

    private static Access look(Instant at, String actor, @Nullable String subject) {
        return new Access(at, actor, "participant-record", subject, "request-1");
    }

    private static Found all(AccessLog log) {
        return log.search(new AccessQuery(null, null, null, null)).page(0, 100);
    }

    private static List<Access> found(
            AccessLog log,
            @Nullable String subject,
            @Nullable String actor,
            @Nullable Instant from,
            @Nullable Instant to) {
        return log.search(new AccessQuery(subject, actor, from, to))
                .page(0, 100)
                .items();
    }
}
