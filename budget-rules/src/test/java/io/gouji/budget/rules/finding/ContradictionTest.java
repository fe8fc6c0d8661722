package io.gouji.budget.rules.finding;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.gouji.budget.money.Figure;
import io.gouji.budget.money.MoneyUnit;
import io.gouji.budget.rules.Reconciliation;
import io.gouji.budget.rules.Report;
import io.gouji.budget.rules.repair.ErrorModel;
import io.gouji.budget.rules.repair.ErrorModel.ErrorType;
import io.gouji.budget.rules.repair.Repair;
import io.gouji.budget.rules.repair.Repair.Change;
import io.gouji.budget.table.BudgetTable;
import io.gouji.budget.table.CellRef;
import io.gouji.budget.table.DepartmentBudget;
import io.gouji.budget.table.PrintedRow;
import io.gouji.budget.table.Template;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Small documents in which every single relation may hold and the whole cannot. */
class ContradictionTest {

    private static final Template TWO_VIEWS = Template.parse("""
            template two-views phase=BUDGET
            leaves fund GENERAL_PUBLIC GOVERNMENT_FUNDS
            leaves nature PERSONNEL PROJECT
            form 1 BY_FUND 甲
              panel side=EXPENDITURE
                column 预算数
                row 合计
                row 一般 fund=GENERAL_PUBLIC
                row 基金 fund=GOVERNMENT_FUNDS
            form 2 BY_NATURE 乙
              panel side=EXPENDITURE
                column 预算数
                row 合计
                row 人员 nature=PERSONNEL
                row 项目 nature=PROJECT
            """);
    private static final Template LEVELS = Template.parse("""
            template levels phase=BUDGET
            leaves nature PERSONNEL PROJECT
            form 1 EXPENDITURE 支出表
              panel side=EXPENDITURE
                column 预算数
                row 合计
                functions
            """);
    private static final Template TWO_WAY = Template.parse("""
            template two-way phase=BUDGET
            leaves nature PERSONNEL PROJECT
            form 1 EXPENDITURE 支出表
              panel side=EXPENDITURE
                column 合计
                column 人员 nature=PERSONNEL
                column 项目 nature=PROJECT
                row 合计
                functions
            """);

    private static BudgetTable table(Template template, String form, String... rows) {
        List<PrintedRow> printed = new ArrayList<>();
        for (String row : rows) {
            String[] words = row.split(" ");
            boolean coded = words[0].startsWith("2");
            List<Figure> figures = Arrays.stream(words).skip(1).map(Figure::parse).toList();
            printed.add(PrintedRow.of(0, coded ? words[0] : "", coded ? "某科目" : words[0], "", figures, 0));
        }
        return BudgetTable.of(template.form(form)
                .orElseThrow(), Optional.of(MoneyUnit.WAN_YUAN), printed, List.of(), 0);
    }

    private static DepartmentBudget budget(Template template, BudgetTable... tables) {
        return DepartmentBudget.builder().department("某局").template(template).tables(List.of(tables)).build();
    }

    private static DepartmentBudget oneSum(String whole, String... parts) {
        return budget(LEVELS, table(LEVELS, "EXPENDITURE", "合计 " + whole, "205 " + parts[0], "206 " + parts[1]));
    }

    private static Contradiction only(Report report) {
        assertEquals(Optional.of(false), report.consistent());
        assertEquals(Optional.empty(), report.witness());
        assertEquals(1, report.contradictions().size());
        assertTrue(report.certificate().orElseThrow().isValid());
        return report.contradictions().get(0);
    }

    private static void passesOneByOne(Report report) {
        assertFalse(report.isBroken(), () -> report.findings().toString());
        assertTrue(report.outcomes().get(Outcome.ROUNDED) > 1);
    }

    @Test
    void twoViewsOfOneSumContradictEachOther() {
        Report report = Reconciliation.standard().check(budget(TWO_VIEWS,
                table(TWO_VIEWS, "BY_FUND", "合计 1.00", "一般 0.50", "基金 0.49"),
                table(TWO_VIEWS, "BY_NATURE", "合计 1.00", "人员 0.50", "项目 0.51")));
        passesOneByOne(report);
        Contradiction found = only(report);
        assertEquals(4, found.cells().size());
        assertTrue(found.relations().containsAll(List.of("sum-rows:BY_FUND:合计:预算数", "sum-rows:BY_NATURE:合计:预算数")));
        assertEquals("BY_FUND 一般 预算数 < 0.505 and BY_FUND 基金 预算数 < 0.495, so BY_FUND 合计 预算数 < 1.00; "
                + "BY_FUND 合计 预算数 < 1.00 and BY_NATURE 项目 预算数 ≥ 0.505, so BY_NATURE 人员 预算数 < 0.495 (printed 0.50)",
                found.message(Language.EN));
        assertEquals(4, found.repairs().size());
        assertEquals(1, found.leastChanges());
        assertTrue(found.isProvenMinimal());
    }

    @Test
    void threeLevelsContradictEachOther() {
        Report report = Reconciliation.standard().check(budget(LEVELS, table(LEVELS, "EXPENDITURE", "合计 0.99",
                "206 0.50", "20601 0.33", "20607 0.18", "208 0.50", "20805 0.25", "20808 0.26")));
        passesOneByOne(report);
        Contradiction found = only(report);
        assertEquals(4, found.cells().size());
        assertEquals(List.of("sum-rows:EXPENDITURE:合计:预算数", "sum-rows:EXPENDITURE:206:预算数"), found.relations());
        assertEquals("表1 支出表 预算数：20601 ≥ 0.325，20607 ≥ 0.175，故 206 ≥ 0.50；206 ≥ 0.50，208 ≥ 0.495，故 合计 ≥ 0.995（印作 0.99）",
                found.message(Language.ZH));
    }

    @Test
    void aTwoWayTableContradictsItself() {
        Report report = Reconciliation.standard()
                .check(budget(TWO_WAY, table(TWO_WAY, "EXPENDITURE", "合计 2.00 0.99 1.00",
                "205 1.01 0.50 0.50", "206 1.00 0.50 0.50")));
        passesOneByOne(report);
        assertEquals(4, only(report).cells().size());
    }

    @Test
    void aSlipExplainsItsFigureFirst() {
        Contradiction found = only(Reconciliation.standard().check(oneSum("353", "283", "115")));
        assertEquals(3, found.repairs().size());
        Change first = found.repairs().get(0).changes().get(0);
        assertEquals("EXPENDITURE:205:预算数 283 → 238 (TRANSPOSED_DIGITS)", first.toString());
        assertEquals("(237, 239)", first.range().toString());
        assertEquals(List.of("sum-rows:EXPENDITURE:合计:预算数"), found.findings().stream().map(Finding::id).toList());
        Contradiction other = only(Reconciliation.standard().check(oneSum("1568", "161", "1452")));
        assertEquals("1. EXPENDITURE:205:预算数 161 → 116 (TRANSPOSED_DIGITS)", other.repairs().get(0).toString());
    }

    @Test
    void aTrustedFigureIsNeverChanged() {
        Report report = Reconciliation.standard().check(oneSum("1568", "161", "1452"));
        Set<CellRef> trusted = Set.of(CellRef.of("EXPENDITURE", "205", "预算数"));
        List<Repair> repairs = report.contradictions(ErrorModel.standard(), trusted).get(0).repairs();
        assertEquals(2, repairs.size());
        assertTrue(repairs.stream().noneMatch(repair -> repair.toString().contains(":205:")));
    }

    @Test
    void aCallersWeightsRankTheRepairs() {
        Report report = Reconciliation.standard().check(oneSum("353", "283", "115"));
        ErrorModel model = ErrorModel.standard().with(ErrorType.TRANSPOSED_DIGITS, 100);
        assertFalse(report.contradictions(model, Set.of()).get(0).repairs().get(0).toString().contains("TRANSPOSED"));
        assertTrue(report.contradictions().get(0).repairs().get(0).toString().contains("TRANSPOSED"));
    }

    @Test
    void aConsistentDocumentSaysWhatItAllows() {
        Report report = Reconciliation.standard().check(oneSum("32.28", "7.66", "24.63"));
        assertEquals(Optional.of(true), report.consistent());
        assertEquals(List.of(), report.contradictions());
        assertEquals("[32.28, 32.285)", report.range(CellRef.of("EXPENDITURE", "合计", "预算数")).toString());
        assertEquals("[7.655, 7.66)", report.range(CellRef.of("EXPENDITURE", "205", "预算数")).toString());
    }

    @Test
    void aNegativeLineMayBeTrueAndANegativeTotalMayNot() {
        assertEquals(Optional.of(true), Reconciliation.standard().check(oneSum("90.00", "100.00", "-10.00")).consistent());
        Contradiction found = only(Reconciliation.standard().check(oneSum("-110.00", "100.00", "10.00")));
        assertEquals("1. EXPENDITURE:合计:预算数 -110.00 → 110.00 (SIGN)", found.repairs().get(0).toString());
    }

    @Test
    void copiesThatDifferAreToldAsSuch() {
        Contradiction found = only(Reconciliation.standard().check(budget(TWO_VIEWS,
                table(TWO_VIEWS, "BY_FUND", "合计 704.60", "一般 704.60", "基金 0.00"),
                table(TWO_VIEWS, "BY_NATURE", "合计 740.60", "人员 237.10", "项目 467.50"))));
        assertEquals("BY_FUND 合计 预算数 prints 704.60 and BY_NATURE 合计 预算数 prints 740.60, but both measure the same",
                found.message(Language.EN));
        assertEquals(List.of("copy:BY_FUND:合计:预算数"), found.relations());
        assertEquals("1. BY_NATURE:合计:预算数 740.60 → 704.60 (TRANSPOSED_DIGITS)", found.repairs().get(0).toString());
    }

    @Test
    void separateCausesAreToldApart() {
        Report report = Reconciliation.standard().check(budget(TWO_VIEWS,
                table(TWO_VIEWS, "BY_FUND", "合计 3.00", "一般 2.10", "基金 1.00"),
                table(TWO_VIEWS, "BY_NATURE", "合计 3.00", "人员 1.00", "项目 2.90")));
        assertEquals(2, report.contradictions().size());
        assertEquals(2, report.contradictions().stream().mapToInt(each -> each.findings().size()).sum());
    }

    @Test
    void anAmountIsPrintedInItsOwnStyle() {
        DepartmentBudget yuan = budget(LEVELS,
                BudgetTable.of(LEVELS.form("EXPENDITURE").orElseThrow(), Optional.of(MoneyUnit.YUAN), List.of(
                PrintedRow.of(0, "", "合计", "", List.of(yuan("79,189,400.34")), 0),
                PrintedRow.of(0, "205", "某科目", "", List.of(yuan("70,000,000.34")), 0),
                PrintedRow.of(0, "206", "某科目", "", List.of(yuan("1,989,400.00")), 0)), List.of(), 0));
        Change change = only(Reconciliation.standard().check(yuan)).repairs().stream()
                .map(repair -> repair.changes().get(0))
                .filter(each -> each.cell().ref().row().equals("206")).findFirst().orElseThrow();
        assertEquals("9,189,400.00", change.suggested().orElseThrow().printed());
    }

    @Test
    void aValueOfTheRowBesideItExplainsWhatNoSlipDoes() {
        Contradiction found = only(Reconciliation.standard().check(budget(LEVELS,
                table(LEVELS, "EXPENDITURE", "合计 1000.00",
                "205 327.18", "206 327.18", "207 194.65"))));
        Change first = found.repairs().get(0).changes().get(0);
        assertEquals(ErrorType.NEIGHBOUR_VALUE, first.error(), () -> found.repairs().toString());
        assertEquals("478.17", first.suggested().orElseThrow().printed());
    }

    @Test
    void everyRepairEndsTheContradiction() {
        DepartmentBudget wrong = oneSum("353.00", "283.00", "115.00");
        Contradiction found = only(Reconciliation.standard().check(wrong));
        for (Repair repair : found.repairs()) {
            DepartmentBudget right = wrong;
            for (Change change : repair.changes()) {
                right = right.withFigure(change.cell().ref(), change.suggested().orElseThrow());
                assertFalse(change.suggested().orElseThrow().sameAmount(change.cell().figure()));
                assertEquals(change.cell().figure().printed(), change.printed());
            }
            assertEquals(Optional.of(true), Reconciliation.standard().check(right).consistent(), repair::toString);
        }
        assertEquals(List.of(1, 2, 3), found.repairs().stream().map(Repair::rank).toList());
        assertEquals(found.repairs().stream().sorted(Comparator.comparingInt(Repair::bits)).toList(), found.repairs());
    }

    @Test
    void aFigureThatIsNotThereHasNoRange() {
        Report report = Reconciliation.standard().check(oneSum("3.00", "1.00", "2.00"));
        assertEquals("Cell must be one of this budget's, but was 'EXPENDITURE:209:预算数'",
                assertThrows(IllegalArgumentException.class,
                () -> report.range(CellRef.of("EXPENDITURE", "209", "预算数"))).getMessage());
    }

    @Test
    void theWitnessAddsUpExactlyAndPrintsAsTheDocumentDoes() {
        Report report = Reconciliation.standard().check(oneSum("32.28", "7.66", "24.63"));
        var amounts = report.witness().orElseThrow();
        List<BigDecimal> exact = Stream.of("合计", "205", "206")
                .map(row -> amounts.get(CellRef.of("EXPENDITURE", row, "预算数")))
                .map(each -> new BigDecimal(each.numerator()).divide(new BigDecimal(each.denominator()))).toList();
        assertEquals(0, exact.get(0).compareTo(exact.get(1).add(exact.get(2))));
        assertEquals(List.of("32.28", "7.66", "24.63"),
                exact.stream().map(each -> each.setScale(2, RoundingMode.HALF_UP).toPlainString()).toList());
    }

    private static Figure yuan(String printed) {
        return Figure.of(printed, MoneyUnit.YUAN.money(new BigDecimal(printed.replace(",", ""))), 6);
    }
}
