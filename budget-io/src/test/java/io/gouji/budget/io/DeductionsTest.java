package io.gouji.budget.io;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.gouji.budget.money.Figure;
import io.gouji.budget.money.MoneyUnit;
import io.gouji.budget.rules.Reconciliation;
import io.gouji.budget.rules.Report;
import io.gouji.budget.rules.finding.Blanks;
import io.gouji.budget.rules.finding.Language;
import io.gouji.budget.table.BudgetTable;
import io.gouji.budget.table.DepartmentBudget;
import io.gouji.budget.table.PrintedRow;
import io.gouji.budget.table.Template;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** A blank that can be one value only is told in every report. */
class DeductionsTest {

    private static final Template TEMPLATE = Template.parse("""
            template tiny phase=BUDGET
            leaves nature BASIC PROJECT
            form 1 A 支出表
              panel side=EXPENDITURE
                column 合计
                column 基本支出 nature=BASIC
                column 项目支出 nature=PROJECT
                row 合计
            """);

    private static Report report(String total) {
        List<Figure> figures = List.of(Figure.parse(total), Figure.parse("1.000000"), Figure.blank());
        BudgetTable table = BudgetTable.of(TEMPLATE.form("A").orElseThrow(), Optional.of(MoneyUnit.WAN_YUAN),
                List.of(PrintedRow.of(0, "", "合计", "", figures, 0)), List.of(), 0);
        return Reconciliation.standard().blanks(Blanks.UNKNOWN).check(DepartmentBudget.builder().department("示例局")
                .year(2024).template(TEMPLATE).addTable(table).build());
    }

    private static String written(Report report, ReportFormat format) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Reports.write(report, out, format, Language.EN);
        return out.toString(StandardCharsets.UTF_8);
    }

    @Test
    void aBlankWithOneValueIsToldWithIt() throws IOException {
        String json = written(report("3.000000"), ReportFormat.JSON).replaceAll("\\s", "");
        assertTrue(json.contains("\"deductions\":[{\"cell\":{\"form\":\"A\",\"row\":\"合计\",\"column\":\"项目支出\"},"
                + "\"figure\":\"2.000000\"}]"), json);
        String page = written(report("3.000000"), ReportFormat.HTML);
        assertTrue(page.contains("Blanks that can be one value only") && page.contains(" = 2.000000"), page);
    }

    @Test
    void aBlankWithSeveralIsNot() throws IOException {
        assertFalse(written(report("3.0"), ReportFormat.JSON).contains("deductions"));
        assertFalse(written(report("3.0"), ReportFormat.HTML).contains("one value only"));
        assertEquals(List.of(), report("3.0").deductions());
    }
}
