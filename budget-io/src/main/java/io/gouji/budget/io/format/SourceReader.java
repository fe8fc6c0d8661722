package io.gouji.budget.io.format;

import io.gouji.budget.io.chars.FaultText;
import io.gouji.budget.io.doc.DocSource;
import io.gouji.budget.io.docx.DocxSource;
import io.gouji.budget.io.file.MissingLibrary;
import io.gouji.budget.io.html.HtmlSource;
import io.gouji.budget.io.html.MhtSource;
import io.gouji.budget.io.pdf.PdfSource;
import io.gouji.budget.io.result.Expectation;
import io.gouji.budget.io.result.Problem;
import io.gouji.budget.io.source.Source;
import io.gouji.budget.io.text.TextSource;
import io.gouji.budget.io.xls.XlsSource;
import io.gouji.budget.io.xlsx.XlsxSource;
import java.util.Optional;

/**
 * Reads files of office programs and web pages as neutral blocks (读取办公文件), each by the adapter of what it is. Where the
 * library that an adapter needs is missing, a problem names the artifact.
 */
public final class SourceReader {

    private SourceReader() {
    }

    /**
     * Reads the bytes of a file. Adapters are called in a lambda's body, not named by a method reference: that would
     * link their class, which needs its library, before anyone is there to catch the error.
     */
    @FunctionalInterface
    private interface Adapter {
        Source read(String name, byte[] bytes);
    }

    /**
     * Returns the blocks of a file; empty if it is none of these formats: a text, a workbook of today, or a bundle.
     *
     * @param name the name that problems give to the file
     */
    public static Optional<Source> read(String name, byte[] bytes) {
        FileContent content = FileContent.of(bytes);
        return switch (content) {
            case PDF -> Optional.of(read(name, bytes, (called, all) -> PdfSource.read(called, all),
                    MissingLibrary.of("PDF", "org.apache.pdfbox:pdfbox")));
            case HTML -> Optional.of(read(name, bytes, (called, all) -> HtmlSource.read(called, all),
                    MissingLibrary.of("HTML", "org.jsoup:jsoup")));
            case MHT -> Optional.of(read(name, bytes, (called, all) -> MhtSource.read(called, all),
                    MissingLibrary.of("HTML", "org.jsoup:jsoup")));
            case DOCX -> Optional.of(DocxSource.read(name, bytes));
            case XLS -> Optional.of(read(name, bytes, (called, all) -> XlsSource.read(called, all),
                    MissingLibrary.of(".xls", "org.apache.poi:poi")));
            case DOC -> Optional.of(read(name, bytes, (called, all) -> DocSource.read(called, all),
                    MissingLibrary.of(".doc", "org.apache.poi:poi-scratchpad")));
            default -> refusal(content).map(expected -> Source.unreadable(name, Problem.of(name, 0, 0, content.said(),
                    expected)));
        };
    }

    /** Returns the blocks of a file of any kind. */
    static Source any(String name, byte[] bytes) {
        return read(name, bytes).orElseGet(() -> switch (FileContent.of(bytes)) {
            case XLSX -> read(name, bytes, (called, all) -> XlsxSource.read(called, all),
                    MissingLibrary.of(".xlsx", "org.dhatim:fastexcel-reader"));
            case ZIP -> Source.unreadable(name, Problem.of(name, 0, 0, "a file of the kind ZIP",
                    Expectation.of("a bundle must not hold another")));
            default -> TextSource.read(name, bytes);
        });
    }

    private static Source read(String name, byte[] bytes, Adapter adapter, Expectation library) {
        try {
            return adapter.read(name, bytes);
        } catch (NoClassDefFoundError ex) {
            return Source.unreadable(name, Problem.of(name, 0, 0, FaultText.missing(ex), library));
        }
    }

    private static Optional<Expectation> refusal(FileContent content) {
        return Optional.ofNullable(switch (content) {
            case ENCRYPTED -> Expectation.of("file must open without a password");
            case RTF -> Expectation.of("file must be saved as .docx or PDF to be read, RTF is not");
            case OFD -> Expectation.of("file must be saved as PDF to be read, OFD is not");
            case OPEN_DOCUMENT ->
                    Expectation.of("file must be saved as .docx, .xlsx or PDF to be read, OpenDocument is not");
            case SLIDES -> Expectation.of("file must be a document or a workbook, and slides are neither");
            case IMAGE -> Expectation.of("file must have text to be read, such as a PDF in which words can be marked");
            case XML_SHEET -> Expectation.of("file must be saved as .xlsx to be read, XML of Excel 2003 is not");
            case ARCHIVE -> Expectation.of("file must be unpacked or be a ZIP to be read");
            default -> null;
        });
    }
}
