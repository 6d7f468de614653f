package org.annals.client;

import static org.assertj.core.api.Assertions.assertThat;

import org.annals.command.importing.Imports;
import org.junit.jupiter.api.Test;

class CohortFolderTest {

    /** The client starts in an instant since it takes nothing from the server, so it has to know the names by itself. */
    @Test
    void a_folder_is_sent_with_all_files_that_the_server_reads_and_no_others() {
        assertThat(CohortFolder.KNOWN).containsExactlyInAnyOrderElementsOf(Imports.FILES);
    }
}
