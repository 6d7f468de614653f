package org.annals.query.auditpack;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.annals.kernel.proof.checkpoint.Checkpoint;
import org.annals.kernel.proof.checkpoint.SignedCheckpoint;
import org.annals.kernel.proof.merkle.Hasher;
import org.annals.kernel.proof.note.KeyName;
import org.annals.kernel.proof.note.Note;
import org.annals.kernel.proof.note.NoteSignature;
import org.annals.query.html.Html;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

class PdfTest {

    private static final Instant MADE_AT = Instant.parse("2026-03-01T09:00:00Z");
    private static final Checkpoint CHECKPOINT = new Checkpoint("provider.example/annals", 0, Hasher.EMPTY);
    private static final Frame FRAME = new Frame(
            MADE_AT,
            new SignedCheckpoint(
                    CHECKPOINT,
                    new Note(CHECKPOINT.text(), List.of(new NoteSignature(new KeyName("k", 1), new byte[] {1})))));

    @Test
    void a_report_is_put_on_paper_with_names_from_anywhere() throws IOException {
        byte[] pdf = Pdf.of(page("Łukasz O'Brien & <Zoë>"), MADE_AT);
        try (PDDocument document = Loader.loadPDF(pdf)) {
            assertThat(new PDFTextStripper().getText(document)).contains("Łukasz O'Brien & <Zoë>");
        }
    }

    @Test
    void the_same_report_gives_the_same_bytes() throws IOException {
        assertThat(Pdf.of(page("Somebody"), MADE_AT)).isEqualTo(Pdf.of(page("Somebody"), MADE_AT));
    }

    private static String page(String title) {
        return FRAME.page(title, Map.of("events", "All events"), Html.heading("events", "All events"));
    }
}
