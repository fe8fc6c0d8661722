package io.gouji.budget.publish;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.gouji.budget.code.UnitCode;
import io.gouji.budget.cube.BudgetLine;
import io.gouji.budget.cube.BudgetLines;
import io.gouji.budget.cube.Region;
import io.gouji.budget.fixtures.Templates;
import io.gouji.budget.money.Figure;
import io.gouji.budget.money.Money;
import io.gouji.budget.money.MoneyUnit;
import io.gouji.budget.table.BudgetTable;
import io.gouji.budget.table.BudgetTable.BudgetRow;
import io.gouji.budget.table.CellRef;
import io.gouji.budget.table.DepartmentBudget;
import io.gouji.budget.table.PrintedRow;
import io.gouji.budget.table.Template;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class PublisherTest {

    private static final String SPENT = "side=EXPENDITURE fund=GENERAL_PUBLIC vintage=CURRENT use=SPENT ";
    private static final BudgetLines LINES = BudgetLines.of(List.of(
            line("side=REVENUE fund=GENERAL_PUBLIC vintage=CURRENT function=2060702 unit=320002", "100.004999"),
            line("side=REVENUE fund=GENERAL_PUBLIC vintage=CURRENT function=2060702 unit=320001", "20.005"),
            line(SPENT + "nature=PROJECT function=2060702 economic=30201 unit=320002 project=特定目标类/科普", "100.004999"),
            line(SPENT + "nature=OPERATING function=2060702 economic=30217 unit=320001", "20.005")),
            Map.of(UnitCode.of("320"), "示例局", UnitCode.of("320001"), "本级", UnitCode.of("320002"), "中心"));

    @Test
    void unitsStandBelowTheirDepartment() {
        assertEquals(List.of(" 合计 120.01", "320 示例局 120.01", "320001 本级 20.01", "320002 中心 100.00"),
                rows(wuchang(), "REVENUE"));
    }

    @Test
    void codesStandBelowTheCodesAboveThem() {
        assertEquals(List.of(" 合计 120.01", "206 科学技术支出 120.01", "20607 科学技术普及 120.01", "2060702 科普活动 120.01"),
                rows(wuchang(), "EXPENDITURE"));
        assertEquals(List.of(" 合计 20.01", "302 商品和服务支出 20.01", "30217 公务接待费 20.01"),
                rows(wuchang(), "GENERAL_PUBLIC_BASIC"));
    }

    @Test
    void theTotalStandsWhereTheTemplateHasIt() {
        DepartmentBudget budget =
                Publisher.of(Templates.shanghaiNine()).in(MoneyUnit.YUAN, 2).publish(LINES, "示例局", 2024);
        List<String> rows = rows(budget, "EXPENDITURE");
        assertEquals(" 合计 1200099.99", rows.get(rows.size() - 1));
        assertEquals("206 科学技术支出 1200099.99", rows.get(0));
    }

    @Test
    void aProjectNamesItsUnitAndStandsBelowItsCategory() {
        assertEquals(List.of("  100.00", " 示例局 100.00", " 中心 100.00", " 特定目标类 100.00", " 科普 100.00"),
                rows(wuchang(), "PROJECTS"));
        assertEquals("中心", wuchang().table("PROJECTS").orElseThrow().rows().get(4).printed().owner());
    }

    @Test
    void groupsPrintTheirLabelsWithoutTheirPath() {
        List<String> rows = rows(wuchang(), "FISCAL_APPROPRIATION");
        assertEquals(List.of(" 本年收入 120.01", " 一般公共预算拨款 120.01"), rows.subList(0, 2));
        assertEquals(List.of(" 上年结转 0.00", " 一般公共预算拨款 0.00"), rows.subList(4, 6));
    }

    @Test
    void aFormWithoutMoneyPrintsItsRemark() {
        BudgetTable table = wuchang().table("GOVERNMENT_FUNDS").orElseThrow();
        assertEquals(List.of(), table.rows());
        assertEquals(List.of("备注：本单位 2024 年没有使用政府性基金拨款安排的支出"), table.remarks());
    }

    @Test
    void aUnitWithoutNameIsStillPrinted() {
        DepartmentBudget budget = Publisher.of(Template.wuchang2024())
                .publish(BudgetLines.of(LINES.lines(), Map.of()), "", 2024);
        assertEquals(List.of(" 合计 120.01", "320001  20.01", "320002  100.00"), rows(budget, "REVENUE"));
    }

    @Test
    void noLinesMakeTablesOfZeros() {
        DepartmentBudget budget =
                Publisher.of(Template.wuchang2024()).publish(BudgetLines.of(List.of(), Map.of()), "", 2024);
        assertEquals(List.of(" 合计 0.00"), rows(budget, "EXPENDITURE"));
        assertEquals(Figure.parse("0.00"), budget.figure(CellRef.parse("OVERALL:支出/支出总计:预算数")).orElseThrow());
    }

    @Test
    void refusesDecimalsBelowOneFen() {
        Publisher publisher = Publisher.of(Template.wuchang2024());
        assertEquals("Decimals of 元 must be 0 to 2, such as '2', but were '3'", assertThrows(
                IllegalArgumentException.class, () -> publisher.in(MoneyUnit.YUAN, 3)).getMessage());
        assertEquals("Decimals of 万元 must be 0 to 6, such as '2', but were '-1'", assertThrows(
                IllegalArgumentException.class, () -> publisher.in(MoneyUnit.WAN_YUAN, -1)).getMessage());
    }

    private static BudgetLine line(String region, String amount) {
        return BudgetLine.of(Region.parse(region), Money.parse(amount));
    }

    private static DepartmentBudget wuchang() {
        return Publisher.of(Template.wuchang2024()).publish(LINES, "示例局", 2024);
    }

    /** Each row as its code, its label and its first figure. */
    private static List<String> rows(DepartmentBudget budget, String form) {
        Stream<PrintedRow> rows = budget.table(form).orElseThrow().rows().stream().map(BudgetRow::printed);
        return rows.map(row -> row.code() + " " + row.name() + " " + row.figures().get(0)).toList();
    }

    @Test
    void percentagesArePrintedOfTheAmountsBesideThem() {
        Template template = Template.parse("""
                template a phase=FINAL
                form 1 A 决算表
                  panel side=EXPENDITURE
                    column 预算数 phase=BUDGET
                    column 决算数
                    column 完成% as=completion of phase=BUDGET
                    column 完成率 as=completion phase=BUDGET
                    column 增长% as=rate of phase=BUDGET
                    column 占比% as=share
                    row 合计
                """);
        BudgetLines lines = BudgetLines.builder()
                .add(BudgetLine.of(Region.parse("side=EXPENDITURE phase=BUDGET"), Money.parse("80.00")))
                .add(BudgetLine.of(Region.parse("side=EXPENDITURE phase=FINAL"), Money.parse("76.00"))).build();
        DepartmentBudget budget = Publisher.of(template).publish(lines, "局", 2024);
        assertEquals(List.of("80.00", "76.00", "95.00", "95.00", "-5.00", ""),
                budget.cells().stream().map(cell -> cell.figure().printed()).toList());
        DepartmentBudget none = Publisher.of(template).publish(BudgetLines.builder().build(), "局", 2024);
        assertEquals(List.of("", "0.00", "", "", "", ""),
                none.cells().stream().map(cell -> cell.figure().printed()).toList());
    }

    @Test
    void aChangeIsThisYearsLessLastYearsAndWhatNoLineSaysIsBlank() {
        Template template = Template.parse("""
                template a phase=BUDGET
                form 1 A 支出表
                  panel side=EXPENDITURE
                    column {-1}年执行数 year=-1 phase=EXECUTED
                    column {0}年预算数
                    column 增减额 year=change phase=EXECUTED
                    column 增减% as=rate phase=EXECUTED
                    row 合计
                """);
        BudgetLine now = BudgetLine.of(Region.parse("side=EXPENDITURE"), Money.parse("80.00"));
        BudgetLine last = BudgetLine.of(Region.parse("side=EXPENDITURE year=2023 phase=EXECUTED"), Money.parse("100.00"));
        assertEquals(List.of("100.00", "80.00", "-20.00", "-20.00"), figures(template, now, last));
        assertEquals(List.of("", "80.00", "", ""), figures(template, now));
    }

    private static List<String> figures(Template template, BudgetLine... lines) {
        BudgetLines.Builder builder = BudgetLines.builder();
        List.of(lines).forEach(builder::add);
        return Publisher.of(template).publish(builder.build(), "局", 2024).cells().stream()
                .map(cell -> cell.figure().printed()).toList();
    }
}
