package io.gouji.budget.io;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.gouji.budget.io.result.Loaded;
import io.gouji.budget.io.result.Problem;
import io.gouji.budget.money.Figure;
import io.gouji.budget.money.MoneyUnit;
import io.gouji.budget.table.BudgetTable;
import io.gouji.budget.table.Cell;
import io.gouji.budget.table.CellRef;
import io.gouji.budget.table.DepartmentBudget;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The tables of the reference document as they stand in this module. */
class WuchangExampleTest {

    private final Loaded loaded = Budgets.read(Documents.sample());
    private final DepartmentBudget budget = loaded.orThrow();

    @Test
    void readsElevenTablesWithTheirRows() {
        List<String> tables = budget.tables().stream().map(BudgetTable::toString).toList();
        assertEquals(List.of("1 部门收支总表: 40 rows", "2 部门收入总表: 3 rows", "3 部门支出总表: 18 rows", "4 财政拨款收支总表: 37 rows",
                "5-1 一般公共预算支出表（分功能科目）: 18 rows", "5-2 一般公共预算支出表（分单位）: 3 rows", "6 一般公共预算基本支出表: 21 rows",
                "7 一般公共预算“三公”经费支出表: 1 rows", "8 政府性基金预算支出表: 0 rows", "9 国有资本经营预算支出表: 0 rows",
                "10 项目支出表: 5 rows"), tables);
        assertTrue(budget.tables().stream().allMatch(table -> table.unit().equals(Optional.of(MoneyUnit.WAN_YUAN))));
    }

    @Test
    void readsFiguresAsTheyArePrinted() {
        assertEquals("704 .60", figure("REVENUE:320001:本年收入/一般公共预算").printed());
        assertEquals("0. 00", figure("REVENUE:合计:上年结转结余").printed());
        assertEquals("467.50", figure("EXPENDITURE:2060702:项目支出").printed());
        assertEquals("208.80", figure("GENERAL_PUBLIC_BASIC:合计:人员经费").printed());
        assertEquals("0.18", figure("THREE_PUBLIC:合计:公务接待费").printed());
        assertEquals("467.50", figure("PROJECTS:科普活动经费:本年拨款/一般公共预算").printed());
        assertTrue(figure("FISCAL_APPROPRIATION:支出/教育支出:预算数").isBlank());
        assertTrue(figure("FISCAL_APPROPRIATION:收入/上年结转/一般公共预算拨款:预算数").isBlank());
    }

    @Test
    void keepsLineAndColumnOfAFigure() {
        CellRef ref = CellRef.parse("OVERALL:支出/科学技术支出:预算数");
        Cell cell = budget.cells().stream().filter(each -> each.ref().equals(ref)).findFirst().orElseThrow();
        assertEquals("五、事业收入\t0.00\t五、科学技术支出\t629.72", Documents.sampleText().lines().toList().get(cell.line() - 1));
        assertEquals(4, cell.column());
    }

    @Test
    void keepsRemarksOfEmptyTables() {
        assertEquals(List.of("备注：本单位 2024 年没有使用政府性基金拨款安排的支出"),
                budget.table("GOVERNMENT_FUNDS").orElseThrow().remarks());
    }

    @Test
    void reportsWhatStandsUnderNoHeading() {
        assertEquals(List.of(15, 15, 15), loaded.problems().stream().map(Problem::column).toList());
    }

    private Figure figure(String ref) {
        return budget.figure(CellRef.parse(ref)).orElseThrow();
    }
}
