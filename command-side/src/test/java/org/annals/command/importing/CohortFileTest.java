package org.annals.command.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CohortFileTest {

    private static final String AUTUMN = """
            {"qualification":"npq-senco","cohort":"2024","intake":"autumn","schedule":"npq-leadership-autumn",
             "funded_places":45,"starts_on":"2024-10-01","delivery_groups":[{"code":"bristol","places":24,"events":[]}]}
            """;

    @TempDir
    Path folder;

    @Test
    void the_cohort_is_named_by_qualification_year_and_intake() throws IOException {
        assertThat(read(AUTUMN).cohort().value()).isEqualTo("cohort-npq-senco-2024-autumn");
    }

    @Test
    void a_missing_cohort_file_says_that_a_folder_needs_it() {
        assertThatThrownBy(() -> CohortFile.read(folder, Folders.KEYS))
                .hasMessage("cohort.json is missing; a cohort folder needs it");
    }

    @Test
    void a_missing_field_is_named() {
        assertThatThrownBy(() -> read(AUTUMN.replace("\"funded_places\":45,", "")))
                .isInstanceOf(UnreadableFile.class)
                .hasMessageContaining("funded_places");
    }

    @Test
    void a_file_that_is_no_json_is_named() {
        assertThatThrownBy(() -> read("<cohort/>"))
                .isInstanceOf(UnreadableFile.class)
                .hasMessageStartingWith("cohort.json cannot be read");
    }

    @Test
    void a_byte_order_mark_does_no_harm() throws IOException {
        assertThat(read("\uFEFF" + AUTUMN).plan().fundedPlaces()).isEqualTo(45);
    }

    private CohortFile read(String text) throws IOException {
        Files.writeString(folder.resolve(CohortFile.FILE), text);
        return CohortFile.read(folder, Folders.KEYS);
    }
}
