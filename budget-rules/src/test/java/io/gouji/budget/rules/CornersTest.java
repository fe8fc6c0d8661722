package io.gouji.budget.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.gouji.budget.money.Figure;
import io.gouji.budget.money.MoneyUnit;
import io.gouji.budget.rules.finding.Contradiction;
import io.gouji.budget.rules.finding.Finding;
import io.gouji.budget.rules.finding.Language;
import io.gouji.budget.rules.finding.Outcome;
import io.gouji.budget.rules.finding.Rule;
import io.gouji.budget.table.BudgetTable;
import io.gouji.budget.table.DepartmentBudget;
import io.gouji.budget.table.PrintedRow;
import io.gouji.budget.table.Template;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Corners of real documents: what is found there, and the near miss that stays clean. */
class CornersTest {

    private static final String HEAD = """
            template tiny phase=BUDGET
            leaves fund GENERAL_PUBLIC OWN
            leaves topic GOODS WORKS SERVICES
            """;

    private static final String THREE_PUBLIC = HEAD + """
            form 1 T 三公经费表
              panel side=EXPENDITURE
                column 金额
                row 总支出
                row 合计 economic=30212+30217+30231+31013
                row 因公出国（境）费 economic=30212
            """;

    private static boolean isBroken(String declaration, String... tables) {
        return Tiny.check(declaration, tables).isBroken();
    }

    // few codes are no list

    @Test
    void aFewRowsThatNameCodesAreNoCompleteList() {
        assertFalse(isBroken(THREE_PUBLIC, "T\n总支出 704.60\n合计 3.00\n因公出国（境）费 2.00"));
        assertTrue(Tiny.check(THREE_PUBLIC, "T\n总支出 704.60\n合计 3.00\n因公出国（境）费 2.00").consistent().orElseThrow());
        assertTrue(isBroken(THREE_PUBLIC, "T\n总支出 704.60\n合计 3.00\n因公出国（境）费 4.00"), "a part above its whole");
    }

    @Test
    void aWholeThatNamesAllItsCodesIsTheirSum() {
        String all = THREE_PUBLIC + """
                    row 公务接待费 economic=30217
                    row 公务用车费 economic=30231+31013
                """;
        String figures = "T\n总支出 704.60\n合计 3.00\n因公出国（境）费 2.00\n公务接待费 0.50\n公务用车费 ";
        assertFalse(isBroken(all, figures + "0.50"));
        assertTrue(isBroken(all, figures + "0.60"));
    }

    @Test
    void aPanelOfOneCodeIsNotAllOfIt() {
        String forms = HEAD + """
                form 1 A 总表
                  panel side=EXPENDITURE
                    column 金额
                    row 合计
                form 2 B 教育支出表
                  panel side=EXPENDITURE function=205
                    column 金额
                    row 教育
                    row 货物 topic=GOODS
                """;
        assertFalse(isBroken(forms, "A\n合计 704.60", "B\n教育 3.00\n货物 1.00"));
        assertTrue(isBroken(forms, "A\n合计 704.60", "B\n教育 705.00\n货物 1.00"));
    }

    @Test
    void aListThatTheFormDeclaresIsComplete() {
        String forms = HEAD + """
                form 1 A 总表
                  panel side=EXPENDITURE
                    column 金额
                    row 合计
                    functions
                """;
        assertFalse(isBroken(forms, "A\n合计 5.00\n205 3.00\n206 2.00"));
        assertTrue(isBroken(forms, "A\n合计 704.60\n205 3.00"));
    }

    // one panel divided two ways

    @ParameterizedTest
    @CsvSource({"30.00 10.00 15.00 5.00 20.00 10.00, false", "30.00 10.00 15.00 6.00 20.00 10.00, true",
        "30.00 10.00 15.00 5.00 20.00 11.00, true", "100.00 10.00 5.00 5.00 20.00 10.00, true"})
    void aPanelDividedTwoWaysAddsUpInEach(String figures, boolean broken) {
        assertEquals(broken, isBroken(HEAD + """
                form 1 P 政府采购表
                  panel side=EXPENDITURE topic=PROCUREMENT
                    column 合计
                    column 货物 topic=GOODS
                    column 工程 topic=WORKS
                    column 服务 topic=SERVICES
                    column 一般公共预算 fund=GENERAL_PUBLIC
                    column 单位资金 fund=OWN
                    row 合计
                """, "P\n合计 " + figures));
    }

    // percentages of another phase or year

    @ParameterizedTest
    @CsvSource({"100.00 95.00 95.00 90.00 5.56, false", "100.00 95.00 59.00 90.00 5.56, true",
        "100.00 95.00 95.00 90.00 6.56, true", "0.00 95.00 95.00 90.00 5.56, true",
        "0.00 95.00 _ 90.00 5.56, false", "_ 95.00 95.00 90.00 5.56, false"})
    void completionAndGrowthFollowFromTheAmountsThatTheirColumnsName(String figures, boolean broken) {
        Report report = Tiny.check("""
                template tiny phase=FINAL
                form 1 A 决算表
                  panel side=EXPENDITURE
                    column 预算数 phase=BUDGET
                    column 决算数
                    column 完成预算% as=completion of phase=BUDGET
                    column {-1}年决算数 year=-1
                    column 增长% as=rate of year=-1
                    row 合计
                """, "A\n合计 " + figures);
        assertEquals(broken, report.isBroken(), () -> report.findings().toString());
    }

    @Test
    void aCompletionIsToldWithBothAmounts() {
        Report report = Tiny.check("""
                template tiny phase=FINAL
                form 1 A 决算表
                  panel side=EXPENDITURE
                    column 年初预算 phase=BUDGET
                    column 决算数
                    column 完成率 as=completion phase=BUDGET
                    row 合计
                """, "A\n合计 100.00 95.00 59.00");
        Finding finding = report.findings(Outcome.BROKEN).get(0);
        assertEquals(Rule.COMPLETION, finding.rule());
        assertTrue(finding.message(Language.EN).contains("95.00 ÷ 100.00"), finding.message(Language.EN));
    }

    // coarse units

    private static DepartmentBudget inUnits(String yi, String wan) {
        Template template = Template.parse("""
                template tiny phase=BUDGET
                form 1 A 总表
                  panel side=EXPENDITURE
                    column 合计
                    row 合计
                form 2 B 支出表
                  panel side=EXPENDITURE
                    column 合计
                    row 合计
                """);
        return DepartmentBudget.builder().department("示例局").year(2024).template(template)
                .addTable(table(template, "A", MoneyUnit.YI_YUAN, yi))
                .addTable(table(template, "B", MoneyUnit.WAN_YUAN, wan)).build();
    }

    private static BudgetTable table(Template template, String form, MoneyUnit unit, String number) {
        Figure figure = Figure.of(new BigDecimal(number), unit);
        return BudgetTable.of(template.form(form).orElseThrow(), Optional.of(unit),
                List.of(PrintedRow.of(0, "", "合计", "", List.of(figure), 0)), List.of(), 0);
    }

    @ParameterizedTest
    @CsvSource({"1.23, 12345.67, false", "1.23, 12250.00, false", "1.23, 12350.02, true", "1.23, 12350.00, false",
        "1.2, 12345.67, false",
        "1.24, 12345.67, true", "1, 12345.67, false", "2, 12345.67, true"})
    void aFigureIsAsPreciseAsItsOwnPrint(String yi, String wan, boolean broken) {
        Report report = Reconciliation.standard().check(inUnits(yi, wan));
        assertEquals(broken, report.isBroken());
        assertEquals(!broken, report.consistent().orElseThrow());
    }

    /** The text says 亿元 beside a table in 万元, rounded or cut. */
    @ParameterizedTest
    @CsvSource({"1.23, 12345.67, false", "1.23, 12250.00, false", "1.23, 12399.99, false", "1.24, 12345.67, true",
        "1.23, 12400.01, true", "1.2, 12345.67, false"})
    void aFigureOfTheTextIsAsPreciseAsItsOwnPrint(String yi, String wan, boolean broken) {
        Template template = Template.parse(HEAD + """
                form 1 A 总表
                  panel side=EXPENDITURE
                    column 合计
                    row 合计
                prose - N 说明
                  panel 支出 side=EXPENDITURE
                    column 合计
                    row 合计
                """);
        Report report = Reconciliation.standard().check(DepartmentBudget.builder().department("示例局").year(2024)
                .template(template).addTable(table(template, "A", MoneyUnit.WAN_YUAN, wan))
                .addTable(table(template, "N", MoneyUnit.YI_YUAN, yi)).build());
        assertEquals(broken, report.isBroken(), report.findings()::toString);
        assertEquals(!broken, report.consistent().orElseThrow());
    }

    // amounts that may be negative

    @ParameterizedTest
    @CsvSource({"'', 10.00 _ 8.00, false", "' sign=any', 10.00 _ 8.00, true", "' sign=any', 10.00 -2.00 8.00, true",
        "'', 6.00 _ 8.00, true", "' sign=any', 10.00 2.00 8.00, false"})
    void whatMayBeNegativeIsOnlyWhereTheFormSaysSo(String sign, String figures, boolean consistent) {
        Report report = Tiny.check("""
                template tiny phase=BUDGET
                leaves use SPENT CARRIED_OUT
                form 1 A 支出表
                  panel side=EXPENDITURE
                    column 本年支出 use=SPENT
                    column 年终结转 use=CARRIED_OUT%s
                    column 合计
                    row 合计
                """.formatted(sign), "A\n合计 " + figures);
        assertEquals(consistent, report.consistent().orElseThrow());
        assertEquals(!consistent, report.isBroken());
    }

    @Test
    void whatIsLeftOfAChangeMayFallAsWellAsRise() {
        String forms = HEAD + """
                form 1 A 总表
                  panel side=EXPENDITURE
                    column 增减 year=change
                    row 合计
                form 2 B 一般公共预算表
                  panel side=EXPENDITURE fund=GENERAL_PUBLIC
                    column 增减 year=change
                    row 合计
                """;
        Report report = Tiny.check(forms, "A\n合计 3.00", "B\n合计 5.00");
        assertFalse(report.isBroken(), () -> report.findings().toString());
        assertTrue(report.consistent().orElseThrow());
        assertTrue(isBroken(forms.replace(" year=change", ""), "A\n合计 3.00", "B\n合计 5.00"), "amounts do not");
    }

    // findings tell their arithmetic

    @Test
    void whatHoldsAsPrintedTellsItsArithmeticToo() {
        Finding sum = Tiny.check(Tiny.LIST, "A\n合计 3.00\n205 1.00\n206 2.00").findings(Outcome.EXACT).get(0);
        assertEquals("3.00 3.00 0.00", sum.printed().orElseThrow() + " " + sum.computed().orElseThrow() + " "
                + sum.difference().orElseThrow());
    }

    @ParameterizedTest
    @CsvSource({"748.5, 748, ROUNDED, 0.50, 0.50, 0.00", "748.6, 748, BROKEN, 0.60, 0.50, 0.00",
        "748.4, 748, ROUNDED, 0.40, 0.50, 0.10", "748.5, 748.7, BROKEN, 0.20, 0.00, 0.00"})
    void copiesOfUnlikePrecisionAllowWhatTheySay(String one, String two, Outcome outcome, String difference,
            String allowed, String slack) {
        Finding copy = Tiny.check(Tiny.TWO_FORMS, "TOTAL\n合计 " + one, "EXPENDITURE\n合计 " + two + " _ _")
                .findings(outcome).get(0);
        assertEquals(Rule.COPY, copy.rule());
        assertEquals(difference, copy.difference().orElseThrow().abs().toPlainString());
        assertEquals(allowed, copy.allowed().orElseThrow().toPlainString());
        assertEquals(slack, copy.slack().orElseThrow().toPlainString());
    }

    // amounts in the unit printed

    private static Contradiction inYuan(String total, String part) {
        Template template = Template.parse(Tiny.TWO_FORMS);
        BudgetTable table = BudgetTable.of(template.form("EXPENDITURE").orElseThrow(), Optional.of(MoneyUnit.YUAN),
                List.of(PrintedRow.of(0, "", "合计", "", List.of(yuan(total), yuan(part), yuan("0.00")), 0)),
                List.of(), 0);
        return Reconciliation.standard().check(DepartmentBudget.builder().department("示例局").year(2024)
                .template(template).addTable(table).build()).contradictions().get(0);
    }

    private static Figure yuan(String printed) {
        BigDecimal number = new BigDecimal(printed.replace(",", ""));
        return Figure.of(printed, MoneyUnit.YUAN.money(number), 6);
    }

    @Test
    void amountsOfATableInYuanAreToldInYuan() {
        Contradiction found = inYuan("10,490.00", "10,940.00");
        assertEquals("EXPENDITURE 合计: 基本支出 ≥ 10940.00元, so 合计 ≥ 10940.00元 (printed 10,490.00元)",
                found.message(Language.EN));
        assertEquals("10,940.00", found.repairs().get(0).changes().get(0).suggested().orElseThrow().printed());
        String told = found.findings().get(0).message(Language.ZH);
        assertTrue(told.endsWith("计算数为 10940.00元，相差 -450.00元，容许 0.00元"), told);
        assertEquals("[10940, 10940]元", found.repairs().get(0).changes().get(0).shownRange());
    }

    @Test
    void whatABlankShouldPrintIsInTheStyleOfItsTable() {
        Contradiction found = Reconciliation.standard().check(Tiny.budget(Tiny.LIST, "A\n合计 300.00\n205 120.00\n206 _"))
                .contradictions().get(0);
        assertTrue(found.repairs().stream().flatMap(repair -> repair.changes().stream())
                .anyMatch(change -> change.cell().figure().isBlank()
                && change.suggested().filter(figure -> figure.printed().equals("180.00")).isPresent()),
                () -> found.repairs().toString());
    }

    @Test
    void amountsOfATableInWanYuanNeedNoUnit() {
        Contradiction found = Tiny.check(Tiny.LIST, "A\n合计 3.00\n205 1.00\n206 4.00").contradictions().get(0);
        assertFalse(found.message(Language.EN).contains("元"), found.message(Language.EN));
    }

    // what stands twice, and what was not judged at all

    @Test
    void aCodeThatStandsTwiceIsAFinding() {
        String list = HEAD + "form 1 A 支出表\n panel side=EXPENDITURE\n column 金额\n row 合计\n functions\n";
        Report twice = Tiny.check(list, "A\n合计 3.00\n205 1.00\n206 1.00\n206 1.00");
        assertEquals(1, twice.findings().stream().filter(finding -> finding.rule() == Rule.CODE_REPEATED).count());
        assertTrue(Tiny.check(list, "A\n合计 3.00\n205 1.00\n206 2.00").findings().stream()
                .noneMatch(finding -> finding.rule() == Rule.CODE_REPEATED));
    }

    @Test
    void aDocumentOfWhichNothingWasJudgedSaysSo() {
        String alone = HEAD + "form 1 A 支出表\n panel side=EXPENDITURE\n column 金额\n row 合计\n functions\n";
        assertTrue(Tiny.check(alone, "A\n合计 3.00").findings().stream()
                .anyMatch(finding -> finding.rule() == Rule.FIGURES_JUDGED));
        assertTrue(Tiny.check(alone, "A\n合计 3.00\n205 3.00").findings().stream()
                .noneMatch(finding -> finding.rule() == Rule.FIGURES_JUDGED));
    }
}
