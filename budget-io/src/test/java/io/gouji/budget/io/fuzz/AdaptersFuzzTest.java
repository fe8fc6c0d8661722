package io.gouji.budget.io.fuzz;

import static org.junit.jupiter.api.Assertions.assertTrue;

import com.code_intelligence.jazzer.junit.FuzzTest;
import io.gouji.budget.io.Budgets;
import io.gouji.budget.io.doc.DocSource;
import io.gouji.budget.io.docx.DocxSource;
import io.gouji.budget.io.html.HtmlSource;
import io.gouji.budget.io.html.MhtSource;
import io.gouji.budget.io.pdf.DrawnPdf;
import io.gouji.budget.io.pdf.PdfSource;
import io.gouji.budget.io.result.Loaded;
import io.gouji.budget.io.source.Grid;
import io.gouji.budget.io.source.Source;
import io.gouji.budget.io.xls.XlsSource;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.apache.poi.hssf.usermodel.HSSFSheet;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.util.CellRangeAddress;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever bytes an adapter is given, it gives blocks or problems, and never anything else. */
class AdaptersFuzzTest {

    private static final String PAGE = "<html><head><meta charset=gb2312><title>t</title></head><body><div class=nav><a href=a>x</a></div>"
            + "<h2>Budget 2024</h2><p>text 1.00<br>2</p><table><tr><td rowspan=2>a<td colspan=2>b<tr><td>1.00<td>2.00</table></body></html>";

    @TempDir
    private static Path folder;

    private static void holds(Source source) {
        assertTrue(!source.blocks().isEmpty() || !source.problems().isEmpty() || source.leftOut() != null);
        for (Grid grid : source.grids()) {
            assertTrue(grid.cells().stream().allMatch(cell -> grid.cell(cell.row(), cell.column()).orElseThrow() == cell));
        }
        source.blocks().forEach(block -> assertTrue(block.text() != null && block.place() != null));
    }

    @MethodSource
    @FuzzTest
    void pdf(byte[] input) {
        holds(PdfSource.read("a.pdf", input));
    }

    static Stream<byte[]> pdf() throws IOException {
        try (DrawnPdf pdf = new DrawnPdf(); DrawnPdf plain = new DrawnPdf()) {
            pdf.page().text(50, 60, "Title").table(new double[] {50, 150, 250}, new double[] {100, 120, 140}, "a", "b", "1.00", "2.00")
                    .page().text(50, 60, "Title").table(new double[] {50, 150, 250}, new double[] {100, 120, 140}, "a", "b", "3.00", "4.00");
            String small = "%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj\n3 0 obj<<"
                    + "/Type/Page/Parent 2 0 R/MediaBox[0 0 300 300]/Contents 4 0 R/Resources<</Font<</F 5 0 R>>>>>>endobj\n4 0 obj<</Length 99>>"
                    + "stream\nq 0 0 200 200 re W n BT /F 10 Tf 20 100 Td (1.00) Tj [(a) -200 (b)] TJ ET 10 90 m 100 90 l S 10 90 90 20 re S Q\n"
                    + "endstream endobj\n5 0 obj<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF";
            return Stream.of(pdf.bytes(), plain.page().text(50, 60, "x 1").bytes(), small.getBytes(StandardCharsets.US_ASCII));
        }
    }

    @MethodSource
    @FuzzTest
    void webPage(byte[] input) {
        holds(HtmlSource.read("a.html", input));
    }

    static Stream<byte[]> webPage() {
        return Stream.of(PAGE.getBytes(StandardCharsets.UTF_8));
    }

    @MethodSource
    @FuzzTest
    void packedPage(byte[] input) {
        holds(MhtSource.read("a.mht", input));
    }

    static Stream<byte[]> packedPage() {
        return Stream.of(("MIME-Version: 1.0\nContent-Type: multipart/related; boundary=\"b\"\n\n--b\nContent-Type: text/html\n"
                + "Content-Transfer-Encoding: quoted-printable\n\n" + PAGE.replace("=", "=3D") + "\n--b--\n").getBytes(StandardCharsets.UTF_8));
    }

    @MethodSource
    @FuzzTest
    void wordDocument(byte[] input) throws IOException {
        holds(DocxSource.read("a.docx", Files.readAllBytes(Parts.zip(input, folder.resolve("a.docx")))));
        holds(DocxSource.read("a.docx", input));
    }

    static Stream<byte[]> wordDocument() throws IOException {
        Path file = folder.resolve("seed.docx");
        String body = "<w:p><w:r><w:t>Budget 2024</w:t></w:r></w:p><w:tbl><w:tr><w:tc><w:tcPr><w:gridSpan w:val=\"2\"/></w:tcPr><w:p><w:r><w:t>a"
                + "</w:t></w:r></w:p></w:tc></w:tr><w:tr><w:tc><w:tcPr><w:vMerge/></w:tcPr><w:p/></w:tc><w:tc><w:p><w:r><w:t>1.00</w:t></w:r></w:p>"
                + "</w:tc></w:tr></w:tbl>";
        try (var zip = new java.util.zip.ZipOutputStream(Files.newOutputStream(file))) {
            zip.putNextEntry(new java.util.zip.ZipEntry("word/document.xml"));
            zip.write(("<w:document xmlns:w=\"w\"><w:body>" + body + "</w:body></w:document>").getBytes(StandardCharsets.UTF_8));
        }
        return Stream.of(Parts.ofZip(file), Files.readAllBytes(file));
    }

    @MethodSource
    @FuzzTest
    void oldWorkbook(byte[] input) {
        holds(XlsSource.read("a.xls", input));
    }

    static Stream<byte[]> oldWorkbook() throws IOException {
        try (HSSFWorkbook workbook = new HSSFWorkbook(); ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            HSSFSheet sheet = workbook.createSheet("a");
            sheet.createRow(0).createCell(0).setCellValue("text");
            sheet.createRow(1).createCell(1).setCellValue(1.5);
            sheet.getRow(1).createCell(2).setCellFormula("B2+1");
            sheet.addMergedRegion(new CellRangeAddress(0, 0, 0, 2));
            workbook.write(out);
            return Stream.of(out.toByteArray());
        }
    }

    @MethodSource
    @FuzzTest
    void oldDocument(byte[] input) {
        holds(DocSource.read("a.doc", input));
    }

    static Stream<byte[]> oldDocument() throws IOException {
        try (InputStream in = AdaptersFuzzTest.class.getResourceAsStream("seed.doc")) {
            return Stream.of(in.readAllBytes());
        }
    }

    @MethodSource
    @FuzzTest
    void anyFile(byte[] input) throws IOException {
        Loaded loaded = Budgets.read(Files.write(folder.resolve("a.zip"), input));
        assertTrue(loaded.isReadable() || !loaded.problems().isEmpty());
    }

    static Stream<byte[]> anyFile() throws IOException {
        return Stream.of(pdf(), webPage(), packedPage(), oldWorkbook(), oldDocument(), wordDocument().skip(1)).flatMap(each -> each);
    }
}
