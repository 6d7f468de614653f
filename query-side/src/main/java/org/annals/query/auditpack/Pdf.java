package org.annals.query.auditpack;

import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.time.Instant;
import java.util.Calendar;
import java.util.TimeZone;
import org.apache.pdfbox.pdmodel.PDDocument;

/** A page of HTML on paper. The same page made at the same time gives the same bytes. */
final class Pdf {

    private static final String FONT = "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";
    private static final long DOCUMENT_ID = 1;

    static {
        // It would tell of what stands in the page.
        XRLog.setLoggingEnabled(false);
    }

    private Pdf() {}

    /** @param html well-formed as XML is, with nothing that stands elsewhere */
    static byte[] of(String html, Instant madeAt) throws IOException {
        try (PDDocument document = new PDDocument()) {
            PdfRendererBuilder builder = new PdfRendererBuilder();
            // Tagged for those who have it read out; and so no font of this machine is looked for.
            builder.usePdfUaAccessibility(true);
            builder.usePDDocument(document);
            builder.useFont(Pdf::font, "Liberation Sans");
            builder.withHtmlContent(html, null);
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            try (PdfBoxRenderer renderer = builder.buildPdfRenderer()) {
                renderer.createPDFWithoutClosing();
                date(document, madeAt);
                document.save(out);
            }
            return out.toByteArray();
        }
    }

    private static void date(PDDocument document, Instant madeAt) {
        Calendar calendar = Calendar.getInstance(TimeZone.getTimeZone("UTC"));
        calendar.setTimeInMillis(madeAt.toEpochMilli());
        document.getDocumentInformation().setCreationDate(calendar);
        document.getDocumentInformation().setModificationDate(calendar);
        document.setDocumentId(DOCUMENT_ID);
    }

    private static InputStream font() {
        InputStream font = PDDocument.class.getResourceAsStream(FONT);
        if (font == null) {
            throw new IllegalStateException("The font for reports is missing from the class path.");
        }
        return font;
    }
}
