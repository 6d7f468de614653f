package org.annals.command.rest;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;
import org.annals.command.request.StoreUnavailable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.web.multipart.MultipartFile;

class StagedFoldersTest {

    private static final MultipartFile COHORT =
            new MockMultipartFile("files", "cohort.json", null, "{}".getBytes(UTF_8));

    private static final MultipartFile TORN = new MockMultipartFile("files", "marks.csv", null, new byte[0]) {
        @Override
        public InputStream getInputStream() throws IOException {
            throw new IOException("torn");
        }
    };

    @TempDir
    Path data;

    @Test
    void files_are_staged_under_their_names() {
        assertThat(new StagedFolders(data).stage(List.of(COHORT)).resolve("cohort.json"))
                .hasContent("{}");
    }

    @Test
    void files_that_cannot_be_stored_leave_nothing_behind() {
        StagedFolders staged = new StagedFolders(data);

        assertThatExceptionOfType(StoreUnavailable.class).isThrownBy(() -> staged.stage(List.of(COHORT, TORN)));
        assertThat(data.resolve("staged-imports")).isEmptyDirectory();
    }

    @Test
    void what_an_earlier_process_left_behind_is_gone_after_the_start() {
        new StagedFolders(data).stage(List.of(COHORT));
        new StagedFolders(data).afterSingletonsInstantiated();

        assertThat(data.resolve("staged-imports")).doesNotExist();
    }
}
