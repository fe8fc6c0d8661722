package io.gouji.budget.io.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.gouji.budget.io.source.Source;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.junit.jupiter.api.Test;

/** Files made to exhaust a reader: each ends soon, with a message, and keeps what was readable before. */
class PdfBombTest {

    private static Source read(byte[] bytes) {
        return assertTimeout(Duration.ofSeconds(20), () -> PdfSource.read("a.pdf", bytes));
    }

    private static void assertTold(String expected, Source source) {
        assertTrue(source.problems().stream().anyMatch(problem -> problem.message().startsWith(expected)), source.problems().toString());
    }

    private static void contents(DrawnPdf pdf, OutputWriter writer) throws IOException {
        pdf.content().close();
        PDStream stream = new PDStream(pdf.document());
        try (OutputStream out = stream.createOutputStream(COSName.FLATE_DECODE)) {
            writer.write(out);
        }
        pdf.current().setContents(stream);
    }

    @FunctionalInterface
    private interface OutputWriter {
        void write(OutputStream out) throws IOException;
    }

    @Test
    void aPartThatUnpacksToAHundredMegabytes() throws IOException {
        try (DrawnPdf pdf = new DrawnPdf().page()) {
            byte[] blanks = " ".repeat(1 << 20).getBytes(StandardCharsets.US_ASCII);
            contents(pdf, out -> {
                for (int i = 0; i < 100; i++) {
                    out.write(blanks);
                }
            });
            byte[] bytes = pdf.bytes();
            assertTrue(bytes.length < 1 << 20);
            assertTold("a part must unpack to at most 67108864 bytes", read(bytes));
        }
    }

    @Test
    void aMillionLinesOnAPage() throws IOException {
        try (DrawnPdf pdf = new DrawnPdf().page().text(50, 100, "kept").page()) {
            contents(pdf, out -> {
                for (int i = 0; i < 1_000_000; i++) {
                    out.write(("0 " + i % 800 + " m " + i % 600 + " " + i % 800 + " l S\n").getBytes(StandardCharsets.US_ASCII));
                }
            });
            Source source = read(pdf.bytes());
            assertTold("page must have at most", source);
            assertEquals("kept", source.blocks().get(0).text());
        }
    }

    @Test
    void moreDifferentLinesThanATableHas() throws IOException {
        try (DrawnPdf pdf = new DrawnPdf().page()) {
            contents(pdf, out -> {
                for (int i = 0; i < 60_000; i++) {
                    out.write((i % 250 * 2 + " " + i / 250 * 3 + " m " + (i % 250 * 2 + 1) + " " + i / 250 * 3 + " l S\n")
                            .getBytes(StandardCharsets.US_ASCII));
                }
            });
            read(pdf.bytes());
        }
    }

    @Test
    void formsThatDrawEachOtherTwice() throws IOException {
        try (DrawnPdf pdf = new DrawnPdf().page()) {
            PDFormXObject inner = null;
            for (int i = 0; i < 40; i++) {
                PDStream stream = new PDStream(pdf.document());
                try (OutputStream out = stream.createOutputStream()) {
                    out.write((inner == null ? "0 0 m 1 1 l S" : "/A Do /A Do").getBytes(StandardCharsets.US_ASCII));
                }
                PDFormXObject form = new PDFormXObject(stream);
                form.setBBox(PDRectangle.A4);
                PDResources resources = new PDResources();
                if (inner != null) {
                    resources.put(COSName.getPDFName("A"), inner);
                }
                form.setResources(resources);
                inner = form;
            }
            pdf.content().drawForm(inner);
            assertTold("page must have at most", read(pdf.bytes()));
        }
    }

    @Test
    void aFormThatDrawsItself() throws IOException {
        try (DrawnPdf pdf = new DrawnPdf().page().text(50, 100, "kept")) {
            PDStream stream = new PDStream(pdf.document());
            try (OutputStream out = stream.createOutputStream()) {
                out.write("/A Do".getBytes(StandardCharsets.US_ASCII));
            }
            PDFormXObject form = new PDFormXObject(stream);
            form.setBBox(PDRectangle.A4);
            PDResources resources = new PDResources();
            resources.put(COSName.getPDFName("A"), form);
            form.setResources(resources);
            pdf.content().drawForm(form);
            assertEquals("kept", read(pdf.bytes()).blocks().get(0).text());
        }
    }

    @Test
    void morePagesThanAreRead() throws IOException {
        try (DrawnPdf pdf = new DrawnPdf().page().text(50, 100, "kept")) {
            for (int i = 0; i < PdfEffort.MAX_PAGES; i++) {
                pdf.page();
            }
            Source source = read(pdf.bytes());
            assertTold("file must have at most 2000 pages", source);
            assertEquals("kept", source.blocks().get(0).text());
        }
    }

    @Test
    void pagesThatAreTheirOwnParents() {
        String file = "%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[2 0 R 2 0 R]/Count 2/Parent 2 0 R>>"
                + "endobj\ntrailer<</Root 1 0 R>>\n%%EOF";
        assertEquals(List.of(), read(file.getBytes(StandardCharsets.US_ASCII)).blocks());
    }

    @Test
    void arraysNestedWithoutEnd() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.write("%PDF-1.4\n1 0 obj<</Type/Catalog/Pages ".getBytes(StandardCharsets.US_ASCII));
        out.write("[".repeat(500_000).getBytes(StandardCharsets.US_ASCII));
        assertTrue(!read(out.toByteArray()).problems().isEmpty());
    }
}
