package io.gouji.budget.io;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.gouji.budget.fixtures.GeneratedLines;
import io.gouji.budget.fixtures.Size;
import io.gouji.budget.io.result.Loaded;
import io.gouji.budget.rules.finding.Language;
import io.gouji.budget.table.DepartmentBudget;
import io.gouji.budget.table.Template;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Any file by its content, whatever it is called; several files as one document. */
class FileKindsTest {

    private static final DepartmentBudget BUDGET = GeneratedLines.budget(1, Template.wuchang2024(), Size.TINY);

    @TempDir
    Path folder;

    private static Map<String, String> figures(DepartmentBudget budget) {
        Map<String, String> figures = new TreeMap<>();
        budget.cells().forEach(cell -> figures.put(cell.ref().toString(), cell.figure().printed()));
        return figures;
    }

    private Loaded read(String name, byte[] bytes) throws IOException {
        return Budgets.read(Files.write(folder.resolve(name), bytes));
    }

    private static byte[] zip(Map<String, byte[]> parts, Charset names) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out, names)) {
            for (Map.Entry<String, byte[]> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue());
            }
        }
        return out.toByteArray();
    }

    private static byte[] page(DepartmentBudget budget) {
        return WebDocument.of(budget).getBytes(StandardCharsets.UTF_8);
    }

    private static DepartmentBudget only(boolean first) {
        return DepartmentBudget.builder().from(BUDGET).tables(first ? BUDGET.tables().subList(0, 3)
                : BUDGET.tables().subList(3, BUDGET.tables().size())).build();
    }

    @ParameterizedTest
    @CsvSource({"a.html", "a.htm", "a.txt", "a.pdf", "a.xls", "a.doc", "a.zip"})
    void aPageIsOneWhateverItIsCalled(String name) throws IOException {
        assertEquals(figures(BUDGET), figures(read(name, page(BUDGET)).orThrow()));
    }

    @Test
    void aWorkbookIsOneWhateverItIsCalled() throws IOException {
        Budgets.write(BUDGET, folder.resolve("b.xlsx"));
        assertEquals(figures(BUDGET), figures(read("b.xls", Files.readAllBytes(folder.resolve("b.xlsx"))).orThrow()));
    }

    @ParameterizedTest
    @CsvSource({"{\\rtf1 x},不读取 RTF，请另存为 .docx 或 PDF", "Rar!x,文件应先解压，或为 ZIP", "GIF89a,文件应有文字层，如可选中文字的 PDF，而是图片"})
    void whatCannotBeReadIsTold(String content, String expected) throws IOException {
        String problem = read("a.pdf", content.getBytes(StandardCharsets.ISO_8859_1)).problems().get(0).in(Language.ZH);
        assertTrue(problem.startsWith("a.pdf：" + expected), problem);
    }

    @Test
    void formatsOfOtherPackagesAreTold() throws IOException {
        assertEquals("a.zip：不读取 OFD，请另存为 PDF，而是 OFD 文件",
                read("a.zip", zip(Map.of("OFD.xml", new byte[1]), StandardCharsets.UTF_8)).problems().get(0).in(Language.ZH));
    }

    @Test
    void aZipOfAttachmentsIsOneDocument() throws IOException {
        for (Charset names : List.of(StandardCharsets.UTF_8, Charset.forName("GB18030"))) {
            byte[] zip = zip(Map.of("1 文本.html", page(only(true)), "2 表格.html", page(only(false)), "__MACOSX/x", new byte[9]), names);
            assertEquals(figures(BUDGET), figures(read("a.zip", zip).orThrow()));
        }
    }

    @Test
    void filesNamedTogetherAreOneDocument() throws IOException {
        Path first = Files.write(folder.resolve("a.html"), page(only(true)));
        Files.write(folder.resolve("b.html"), page(only(false)));
        assertEquals(figures(BUDGET), figures(Budgets.read(Path.of(first + "+b.html")).orThrow()));
        assertEquals(figures(BUDGET), figures(Budgets.read(Path.of(folder + "+")).orThrow()));
        assertTrue(Budgets.read(Path.of(first + "+none.html")).problems().get(0).message().startsWith("file must exist"));
    }

    @Test
    void aPlaceInABundleNamesItsFile() throws IOException {
        byte[] zip = zip(Map.of("b.html", "<table><tr><td>表1<td>部门收支总表<tr><td>x<td>1.00</table>".getBytes(StandardCharsets.UTF_8),
                "c.pdf", "%PDF-1.4".getBytes(StandardCharsets.US_ASCII)), StandardCharsets.UTF_8);
        String problems = read("a.zip", zip).problems().stream().map(each -> each.in(Language.ZH)).toList().toString();
        assertTrue(problems.contains("a.zip c.pdf：文件应为完整的 PDF"), problems);
    }

    @Test
    void theReportSaysWhereInTheFileATableIs() throws IOException {
        Loaded loaded = read("a.html", page(BUDGET));
        assertEquals("table 3", loaded.place("EXPENDITURE").orElseThrow().in(Language.EN));
        assertEquals(java.util.Optional.empty(), loaded.place("NONE"));
        Path report = folder.resolve("report.html");
        Reports.write("a.html", loaded, io.gouji.budget.rules.Reconciliation.standard().check(loaded.orThrow()), report, Language.ZH);
        assertTrue(Files.readString(report).contains("出处：表3"));
    }

    @Test
    void pipeTablesAreReadAndACellALineIsTold() {
        String head = "某局 2024 年部门预算\n\n## 表3. 部门支出总表\n单位：万元\n\n";
        Loaded pipes = Budgets.readText(head + "| 科目编码 | 科目名称 | 合计 | 基本支出 | 项目支出 |\n|---|:--|--:|---|---|\n"
                + "| 合计 | | **1.00** | 1.00 | 0.00 |\n| 206 | 科学 | 1.00 | 1.00 | 0.00 |\n");
        assertEquals("1.00", pipes.orThrow().figure(io.gouji.budget.table.CellRef.parse("EXPENDITURE:206:合计")).orElseThrow().printed());
        List<String> cells = Budgets.readText(head + "科目\n合计\n" + "206\n科学\n1.00\n1.00\n0.00\n".repeat(5)).problems().stream()
                .map(each -> each.in(Language.ZH)).filter(each -> each.contains("制表符")).toList();
        assertEquals(List.of("第 8 行：同一行的单元格应在一行之内，以制表符隔开，而每行只有一格"), cells);
        assertTrue(Budgets.readText(head + "206\n").problems().stream().noneMatch(each -> each.message().contains("on one line")));
    }
}
