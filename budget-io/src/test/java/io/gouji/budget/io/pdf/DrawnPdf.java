package io.gouji.budget.io.pdf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.apache.pdfbox.util.Matrix;

/** A PDF drawn for a test; heights are from the upper edge of an A4 page. */
public final class DrawnPdf implements AutoCloseable {

    static final float SIZE = 10;
    private final PDDocument document = new PDDocument();
    private PDPage page;
    private PDPageContentStream content;

    /** Begins a page. */
    public DrawnPdf page() throws IOException {
        end();
        page = new PDPage(PDRectangle.A4);
        document.addPage(page);
        content = new PDPageContentStream(document, page);
        content.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), SIZE);
        return this;
    }

    PDDocument document() {
        return document;
    }

    PDPage current() {
        return page;
    }

    PDPageContentStream content() {
        return content;
    }

    DrawnPdf rotated(int degrees) {
        page.setRotation(degrees);
        return this;
    }

    /** Turns what follows, so that it is drawn sideways. */
    DrawnPdf turned() throws IOException {
        content.transform(new Matrix(0, 1, -1, 0, PDRectangle.A4.getWidth(), 0));
        return this;
    }

    /** Writes a text with its baseline at that height. */
    public DrawnPdf text(double x, double top, String text) throws IOException {
        return text(x, top, text, PDRectangle.A4.getHeight());
    }

    DrawnPdf text(double x, double top, String text, float height) throws IOException {
        content.beginText();
        content.newLineAtOffset((float) x, (float) (height - top));
        content.showText(text);
        content.endText();
        return this;
    }

    DrawnPdf line(double x, double top, double toX, double toTop) throws IOException {
        return line(x, top, toX, toTop, PDRectangle.A4.getHeight());
    }

    DrawnPdf line(double x, double top, double toX, double toTop, float height) throws IOException {
        content.moveTo((float) x, (float) (height - top));
        content.lineTo((float) toX, (float) (height - toTop));
        content.stroke();
        return this;
    }

    /** Draws the lines of a table with those edges, and a text in each cell. */
    public DrawnPdf table(double[] xs, double[] ys, String... texts) throws IOException {
        return table(PDRectangle.A4.getHeight(), xs, ys, texts);
    }

    DrawnPdf table(float height, double[] xs, double[] ys, String... texts) throws IOException {
        for (double y : ys) {
            line(xs[0], y, xs[xs.length - 1], y, height);
        }
        for (double x : xs) {
            line(x, ys[0], x, ys[ys.length - 1], height);
        }
        for (int i = 0; i < texts.length; i++) {
            text(xs[i % (xs.length - 1)] + 3, ys[i / (xs.length - 1)] + 14, texts[i], height);
        }
        return this;
    }

    private void end() throws IOException {
        if (content != null) {
            content.close();
            content = null;
        }
    }

    public byte[] bytes() throws IOException {
        end();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        document.save(out);
        return out.toByteArray();
    }

    byte[] encrypted(String user) throws IOException {
        end();
        document.protect(new StandardProtectionPolicy("owner", user, new AccessPermission()));
        return bytes();
    }

    @Override
    public void close() throws IOException {
        end();
        document.close();
    }
}
