package io.gouji.budget.io.xlsx;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.gouji.budget.io.Budgets;
import io.gouji.budget.io.result.Loaded;
import io.gouji.budget.money.Figure;
import io.gouji.budget.rules.Reconciliation;
import io.gouji.budget.rules.Report;
import io.gouji.budget.rules.finding.Language;
import io.gouji.budget.table.CellRef;
import io.gouji.budget.table.DepartmentBudget;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class XlsxWriterTest {

    private static final Path SAMPLE = Path.of("src/examples/wuchang-2024.txt");
    private static final CellRef PROJECT = CellRef.of("EXPENDITURE", "2060702", "项目支出");

    @TempDir
    Path folder;

    private static String part(Path file, String name) throws IOException {
        try (ZipFile zip = new ZipFile(file.toFile())) {
            return new String(zip.getInputStream(zip.getEntry(name)).readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    /** Does to the sheet of table 3 what an editor would do. */
    private Path edited(Path file, UnaryOperator<String> edit) throws IOException {
        Path edited = folder.resolve("edited.xlsx");
        try (ZipFile zip = new ZipFile(file.toFile()); OutputStream out = Files.newOutputStream(edited);
                ZipOutputStream copy = new ZipOutputStream(out)) {
            for (ZipEntry entry : zip.stream().toList()) {
                copy.putNextEntry(new ZipEntry(entry.getName()));
                String text = new String(zip.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8);
                boolean third = entry.getName().equals("xl/worksheets/sheet4.xml");      // behind the contents
                copy.write((third ? edit.apply(text) : text).getBytes(StandardCharsets.UTF_8));
                copy.closeEntry();
            }
        }
        return edited;
    }

    @Test
    void readsAnEditedSheetAnewAndKeepsTheOthers() throws IOException {
        DepartmentBudget before = Budgets.read(SAMPLE).orThrow();
        Path file = folder.resolve("wuchang.xlsx");
        Budgets.write(before, file);
        Loaded loaded = Budgets.read(edited(file, text -> text.replaceFirst("<v>467.50</v>", "<v>476.50</v>")));
        DepartmentBudget after = loaded.orThrow();
        assertEquals(List.of(), loaded.problems());
        assertEquals("476.50", after.figure(CellRef.of("EXPENDITURE", "合计", "项目支出")).map(Figure::printed).orElse(""));
        assertEquals("467.50", after.figure(PROJECT).map(Figure::printed).orElse(""));
        assertEquals(before.table("REVENUE"), after.table("REVENUE"));
        assertEquals(before.sections(), after.sections());
        assertEquals(before.tables().stream().map(table -> table.form().name()).toList(),
                after.tables().stream().map(table -> table.form().name()).toList());
    }

    @Test
    void marksAndCommentsWhatIsBroken() throws IOException {
        DepartmentBudget budget = Budgets.read(SAMPLE).orThrow().withFigure(PROJECT, Figure.parse("476.50"));
        Report report = Reconciliation.standard().check(budget);
        Path file = folder.resolve("marked.xlsx");
        try (OutputStream out = Files.newOutputStream(file)) {
            XlsxWriter.write(Loaded.of(budget, List.of()), Optional.of(report), Language.ZH, out);
        }
        assertTrue(part(file, "xl/styles.xml").contains("FFC7CE"));
        assertTrue(part(file, "xl/comments5.xml").contains("476.50"), part(file, "xl/comments5.xml"));
        assertEquals(budget, Budgets.read(file).orThrow());
    }

    @Test
    void showsFiguresByTheUnitBelowAFrozenHeader() throws IOException {
        Path file = folder.resolve("wuchang.xlsx");
        Budgets.write(Budgets.read(SAMPLE), file);
        String styles = part(file, "xl/styles.xml");
        String sheet = part(file, "xl/worksheets/sheet4.xml");
        assertTrue(styles.contains("#,##0.00"));
        assertTrue(sheet.contains("state=\"frozen\"") && sheet.contains("<mergeCell"), sheet.substring(0, 900));
        assertTrue(part(file, "xl/workbook.xml").contains("state=\"veryHidden\""));
    }
}
