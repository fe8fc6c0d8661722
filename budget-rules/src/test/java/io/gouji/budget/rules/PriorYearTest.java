package io.gouji.budget.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.gouji.budget.money.Figure;
import io.gouji.budget.money.MoneyUnit;
import io.gouji.budget.rules.finding.Finding;
import io.gouji.budget.table.BudgetTable;
import io.gouji.budget.table.DepartmentBudget;
import io.gouji.budget.table.Form;
import io.gouji.budget.table.PrintedRow;
import io.gouji.budget.table.Template;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class PriorYearTest {

    private static final int BASIC = 6;         // the section of the prose about basic expenditure

    @Test
    void aRenamedCodeIsComparedWithItsPredecessor() {
        assertEquals(List.of("EXACT restated:NARRATIVE:一般公共预算基本支出安排情况/科目30113:比上年增减: "
                + "NARRATIVE 一般公共预算基本支出安排情况/科目30113 金额: 9.00 = -1.00 + 10.00 (示例局 2017 GENERAL_PUBLIC_BASIC 30311 合计)"),
                findings(thisYear(prose("30113", "9.00", "-1.00")), lastYear("303", "22.00", "30311", "10.00")));
    }

    @Test
    void aSplitCodeIsComparedWithTheSumOfItsSuccessors() {
        assertEquals(List.of("ROUNDED restated:NARRATIVE:一般公共预算基本支出安排情况/科目30110:比上年增减: "
                + "NARRATIVE 一般公共预算基本支出安排情况/科目30110 金额 + NARRATIVE 一般公共预算基本支出安排情况/科目30111 金额 + "
                + "NARRATIVE 一般公共预算基本支出安排情况/科目30112 金额: 6.00 + 3.00 + 2.00 = 1.00 + 10.01 "
                + "(示例局 2017 GENERAL_PUBLIC_BASIC 30104 合计); computed 11.01, difference -0.01, allowed 0.035"),
                findings(thisYear(prose("30110", "6.00", "1.00"), prose("30111", "3.00", "0.00"),
                        prose("30112", "2.00", "0.00")),
                        lastYear("301", "10.01", "30104", "10.01")));
    }

    @Test
    void aClassThatACodeHasLeftIsComparedWithoutIt() {
        String section = "NARRATIVE 一般公共预算基本支出安排情况/";
        String table = "(示例局 2017 GENERAL_PUBLIC_BASIC ";
        assertEquals(List.of("EXACT restated:NARRATIVE:一般公共预算基本支出安排情况/科目303:比上年增减: " + section + "科目303 金额 + "
                + section + "科目30307 比上年增减: 17.00 + 4.00 " + table + "30307 合计) + 10.00 " + table + "30311 合计) = "
                + "1.00 + 4.00 + 26.00 " + table + "303 合计)"),
                findings(thisYear(prose("303", "17.00", "1.00"), prose("30307", "4.00", "0.00")),
                        lastYear("303", "26.00", "30302", "12.00", "30307", "4.00", "30311", "10.00")));
    }

    @Test
    void aRestatedFigureIsToldWithBothPrintingsAndBothPlaces() {
        assertEquals(List.of("BROKEN restated:NARRATIVE:一般公共预算基本支出安排情况/科目30302:比上年增减: NARRATIVE 一般公共预算基本支出安排情况/科目30302 金额: "
                + "9.00 ≠ -1.00 + 12.00 (示例局 2017 GENERAL_PUBLIC_BASIC 30302 合计); computed 11.00, difference -2.00, allowed 0.015"),
                findings(thisYear(prose("30302", "9.00", "-1.00")), lastYear("303", "12.00", "30302", "12.00")));
        assertEquals(List.of("BROKEN restated:NARRATIVE:一般公共预算基本支出安排情况/科目30201:比上年增减: NARRATIVE 一般公共预算基本支出安排情况/科目30201 金额: "
                + "9.00 ≠ -1.00; computed -1.00, difference 10.00, allowed 0.01"),
                findings(thisYear(prose("30201", "9.00", "-1.00")), lastYear("303", "12.00", "30302", "12.00")));
    }

    @Test
    void aCodeWithAnotherMeaningIsNotCompared() {
        assertEquals(List.of("INCOMPLETE restated: 示例局: nothing that it tells of the year before is printed in '示例局 2017'"),
                findings(thisYear(prose("30311", "9.00", "-1.00")), lastYear("303", "12.00", "30311", "12.00")));
        assertEquals(List.of("INCOMPLETE restated: 示例局: nothing that it tells of the year before is printed in '示例局 2018'"),
                findings(thisYear(prose("30302", "9.00", "-1.00")), thisYear(prose("30302", "9.00", "-1.00"))));
    }

    private static List<String> findings(DepartmentBudget thisYear, DepartmentBudget lastYear) {
        return PriorYear.of(List.of(lastYear)).check(thisYear).stream().map(Finding::toString).toList();
    }

    private static PrintedRow prose(String code, String amount, String change) {
        return PrintedRow.of(BASIC, code, "科目" + code, "", List.of(Figure.parse(amount), Figure.parse(change),
                Figure.blank()), 0);
    }

    private static DepartmentBudget thisYear(PrintedRow... rows) {
        return budget(2018, "NARRATIVE", List.of(rows));
    }

    /** A table of basic expenditure: codes and amounts, all of them for staff. */
    private static DepartmentBudget lastYear(String... codes) {
        List<PrintedRow> rows = Stream.iterate(0, i -> i < codes.length, i -> i + 2).map(i -> PrintedRow.of(0, codes[i],
                "", "",
                List.of(Figure.parse(codes[i + 1]), Figure.parse(codes[i + 1]), Figure.parse("0.00")), 0)).toList();
        return budget(2017, "GENERAL_PUBLIC_BASIC", rows);
    }

    private static DepartmentBudget budget(int year, String name, List<PrintedRow> rows) {
        Form form = Template.wuchang2024().forms().stream().filter(each -> each.name().equals(name)).findFirst()
                .orElseThrow();
        return DepartmentBudget.builder().department("示例局").year(year).template(Template.wuchang2024())
                .addTable(BudgetTable.of(form, Optional.of(MoneyUnit.WAN_YUAN), rows, List.of(), 0)).build();
    }
}
