package org.annals.standalone.web;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.MultipartConfigElement;
import java.nio.file.Path;
import org.annals.standalone.AnnalsTest;
import org.annals.standalone.datafolder.DataFolder;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@AnnalsTest
class UploadsTest {

    private final MultipartConfigElement uploads;
    private final DataFolder data;

    @Autowired
    UploadsTest(MultipartConfigElement uploads, DataFolder data) {
        this.uploads = uploads;
        this.data = data;
    }

    @Test
    void what_is_uploaded_is_kept_in_the_data_folder() {
        assertThat(Path.of(uploads.getLocation())).isAbsolute().isDirectory().hasParent(data.path());
    }

    @Test
    void what_is_uploaded_has_its_limit() {
        assertThat(uploads.getMaxRequestSize()).isEqualTo(160L << 20);
    }
}
