package io.gouji.budget.io.pdf;

import java.io.IOException;
import java.io.InputStream;
import org.apache.fontbox.FontBoxFont;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.font.CIDFontMapping;
import org.apache.pdfbox.pdmodel.font.FontMapper;
import org.apache.pdfbox.pdmodel.font.FontMappers;
import org.apache.pdfbox.pdmodel.font.FontMapping;
import org.apache.pdfbox.pdmodel.font.PDCIDSystemInfo;
import org.apache.pdfbox.pdmodel.font.PDFontDescriptor;

/**
 * Gives PDFBox a small font of its own for every font that a document does not bring along. PDFBox would look through
 * all fonts of the machine and keep a list of them in a file; the text needs no shapes. Only what is read here sees
 * that: for other threads of the application PDFBox chooses as ever.
 */
final class PdfFonts implements FontMapper {

    private static final String FONT = "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";
    private static final ThreadLocal<Boolean> READING = ThreadLocal.withInitial(() -> false);

    private final FontMapper usual;
    private final TrueTypeFont font;

    private PdfFonts(FontMapper usual, TrueTypeFont font) {
        this.usual = usual;
        this.font = font;
    }

    /** Works on a document. */
    @FunctionalInterface
    interface Work<T> {
        T run() throws IOException;
    }

    /** Does the work without the fonts of the machine. */
    static <T> T without(Work<T> work) throws IOException {
        install();
        READING.set(true);
        try {
            return work.run();
        } finally {
            READING.remove();
        }
    }

    private static synchronized void install() throws IOException {
        FontMapper now = FontMappers.instance();
        if (!(now instanceof PdfFonts)) {
            FontMappers.set(new PdfFonts(now, load()));
        }
    }

    private static TrueTypeFont load() throws IOException {
        try (InputStream in = FontMappers.class.getResourceAsStream(FONT)) {
            if (in == null) {
                throw new IOException("PDFBox must bring " + FONT + ", but did not");
            }
            return new TTFParser().parse(new RandomAccessReadBuffer(in));
        }
    }

    @Override
    public FontMapping<TrueTypeFont> getTrueTypeFont(String name, PDFontDescriptor descriptor) {
        return READING.get() ? new FontMapping<>(font, true) : usual.getTrueTypeFont(name, descriptor);
    }

    @Override
    public FontMapping<FontBoxFont> getFontBoxFont(String name, PDFontDescriptor descriptor) {
        return READING.get() ? new FontMapping<>(font, true) : usual.getFontBoxFont(name, descriptor);
    }

    @Override
    public CIDFontMapping getCIDFont(String name, PDFontDescriptor descriptor, PDCIDSystemInfo info) {
        return READING.get() ? new CIDFontMapping(null, font, true) : usual.getCIDFont(name, descriptor, info);
    }
}
