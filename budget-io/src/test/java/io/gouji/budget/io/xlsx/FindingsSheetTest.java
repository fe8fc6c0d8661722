package io.gouji.budget.io.xlsx;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.gouji.budget.io.ReportFormat;
import io.gouji.budget.io.Reports;
import io.gouji.budget.io.Samples;
import io.gouji.budget.io.result.Loaded;
import io.gouji.budget.io.sheet.SheetDraft;
import io.gouji.budget.money.Figure;
import io.gouji.budget.rules.Reconciliation;
import io.gouji.budget.rules.Report;
import io.gouji.budget.rules.finding.Language;
import io.gouji.budget.table.CellRef;
import io.gouji.budget.table.DepartmentBudget;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.Test;

/** Whoever opens a workbook of a report sees the verdict, the contradictions and their repairs before anything else. */
class FindingsSheetTest {

    private final DepartmentBudget wrong = Samples.budget()
            .withFigure(CellRef.parse("EXPENDITURE:2060702:项目支出"), Figure.parse("476.50"));
    private final Report report = Reconciliation.standard().check(wrong);

    @Test
    void theFirstSheetSaysVerdictContradictionsAndRepairs() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Reports.write(report, out, ReportFormat.XLSX, Language.ZH);
        try (ReadableWorkbook workbook = new ReadableWorkbook(new ByteArrayInputStream(out.toByteArray()))) {
            assertEquals("勾稽结果", workbook.getFirstSheet().getName());
            List<String> lines = workbook.getFirstSheet().read().stream().map(FindingsSheetTest::text).toList();
            assertEquals("武昌区科学技术协会：相互矛盾", lines.get(0));
            assertTrue(lines.get(1).startsWith("整体不可成立"), lines.get(1));
            int first = lines.indexOf("矛盾 1/1");
            assertTrue(first > 1 && first < lines.indexOf("逐项结果"), lines::toString);
            assertEquals("修正|笔误|单元格|印数|改为|单位", lines.get(first + 2));
            assertEquals("1|相邻数字颠倒|表3 部门支出总表 2060702 科普活动 项目支出|476.50|467.50|万元", lines.get(first + 3));
        }
    }

    private static String text(Row row) {
        return String.join("|", row.stream().map(cell -> cell == null ? "" : cell.getText()).toList());
    }

    @Test
    void itIsInTheLanguageAskedFor() {
        SheetDraft sheet = FindingsSheet.of(Loaded.of(wrong, List.of()), report, Language.EN);
        assertEquals("武昌区科学技术协会: contradictory", sheet.cell(0, 0).shown());
        assertTrue(sheet.grid().rows().stream().anyMatch(row -> row.get(0).equals("broken") && row.get(1).equals("sum-rows")),
                sheet.grid()::toString);
    }
}
