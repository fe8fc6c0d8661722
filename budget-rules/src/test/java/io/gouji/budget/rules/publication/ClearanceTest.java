package io.gouji.budget.rules.publication;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.gouji.budget.cube.BudgetLine;
import io.gouji.budget.cube.BudgetLines;
import io.gouji.budget.cube.Region;
import io.gouji.budget.fixtures.Copies;
import io.gouji.budget.fixtures.GeneratedLines;
import io.gouji.budget.fixtures.Size;
import io.gouji.budget.money.Figure;
import io.gouji.budget.money.Money;
import io.gouji.budget.money.MoneyUnit;
import io.gouji.budget.publish.Publisher;
import io.gouji.budget.rules.Reconciliation;
import io.gouji.budget.rules.Report;
import io.gouji.budget.rules.finding.Finding;
import io.gouji.budget.rules.finding.Language;
import io.gouji.budget.rules.finding.Outcome;
import io.gouji.budget.rules.finding.Policy;
import io.gouji.budget.rules.publication.Clearance.PublicationObstacle;
import io.gouji.budget.table.BudgetTable;
import io.gouji.budget.table.Cell;
import io.gouji.budget.table.DepartmentBudget;
import io.gouji.budget.table.DepartmentBudget.Section;
import io.gouji.budget.table.Form;
import io.gouji.budget.table.Template;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ClearanceTest {

    private static final DepartmentBudget BUDGET = GeneratedLines.budget(1, Template.wuchang2024(), Size.MEDIUM);

    private static List<PublicationObstacle.Kind> kinds(DepartmentBudget budget) {
        Clearance clearance = Reconciliation.standard().check(budget).publishable(Policy.standard());
        assertEquals(clearance.isPublishable(), clearance.obstacles().isEmpty());
        return clearance.obstacles().stream().map(PublicationObstacle::kind).distinct().toList();
    }

    private static List<PublicationObstacle.Kind> kinds(BudgetLines lines) {
        return Clearance.of(lines, Template.wuchang2024(), 2024).obstacles().stream().map(PublicationObstacle::kind).distinct().toList();
    }

    private static DepartmentBudget.Builder changed() {
        return DepartmentBudget.builder().from(BUDGET);
    }

    @Test
    void aConsistentBudgetMayBePublished() {
        assertEquals(List.of(), kinds(BUDGET));
        assertEquals("publishable", Reconciliation.standard().check(BUDGET).publishable(Policy.strict()).toString());
    }

    @Test
    void aBrokenRelationIsInTheWay() {
        Cell cell = BUDGET.cells().get(0);
        assertEquals(List.of(PublicationObstacle.Kind.FINDING), kinds(BUDGET.withFigure(cell.ref(), Figure.parse("123456.78"))));
    }

    @Test
    void aMissingTableIsInTheWayWhateverThePolicy() {
        List<BudgetTable> tables = BUDGET.tables().subList(0, BUDGET.tables().size() - 1);
        Clearance clearance = Reconciliation.standard().check(changed().tables(tables).build()).publishable(Policy.failing());
        assertTrue(clearance.obstacles().stream().anyMatch(each -> each.kind() == PublicationObstacle.Kind.MISSING_FORM), clearance::toString);
    }

    @Test
    void residueIsInTheWayInTheTextAndInRemarks() {
        assertEquals(List.of(PublicationObstacle.Kind.RESIDUE), kinds(changed().addSections(Section.of("说明", 1, "说明\n比上年增加（减少）1万元。")).build()));
        Form form = Template.wuchang2024().form("STATE_CAPITAL").orElseThrow();
        List<BudgetTable> tables = BUDGET.tables().stream().map(table -> table.form().equals(form)
                ? BudgetTable.of(form, Optional.empty(), List.of(), List.of("备注：XX局没有国有资本经营预算支出"), 0) : table).toList();
        assertTrue(kinds(changed().tables(tables).build()).contains(PublicationObstacle.Kind.RESIDUE));
    }

    @Test
    void linesMustBalanceAndSayWhatTheTablesDistinguish() {
        BudgetLine in = BudgetLine.of(Region.parse("side=REVENUE fund=GENERAL_PUBLIC vintage=CURRENT unit=320001"), Money.parse("1"));
        BudgetLine out = BudgetLine.of(in.region().and(Region.parse("side=EXPENDITURE use=SPENT nature=PERSONNEL economic=30101")),
                Money.parse("1"));
        assertEquals(List.of(), kinds(BudgetLines.of(List.of(in, out), Map.of())));
        assertEquals(List.of(PublicationObstacle.Kind.UNBALANCED_LINES), kinds(BudgetLines.of(List.of(in), Map.of())));
        assertEquals(List.of(), kinds(BudgetLines.of(List.of(out), Map.of()).withRevenueOfExpenditure()));
        BudgetLine vague = BudgetLine.of(out.region().with(io.gouji.budget.cube.Nature.BASIC), Money.parse("1"));
        assertEquals(List.of(PublicationObstacle.Kind.UNDECIDED_LINES), kinds(BudgetLines.of(List.of(in, vague), Map.of())));
        assertEquals(List.of(PublicationObstacle.Kind.NO_LINES), kinds(BudgetLines.of(List.of(), Map.of())));
    }

    @Test
    void linesAreToldWhatIsWrongWithThem() {
        BudgetLine in = line("side=REVENUE fund=OTHER vintage=CURRENT unit=320001", "3");
        BudgetLine out = line("side=EXPENDITURE vintage=CURRENT use=SPENT nature=PERSONNEL economic=30101", "1.5");
        List<PublicationObstacle> told = Clearance.of(BudgetLines.of(List.of(in, out), Map.of()), Template.wuchang2024(), 2024)
                .obstacles();
        assertEquals("""
                UNDECIDED_LINES FUND: Lines must say their fund, which the tables distinguish, such as 'fund=GENERAL_PUBLIC', \
                but lines of 1.50 万元 did not
                UNBALANCED_LINES -: revenue less expenditure must be 0.00 万元 in all, but was -3.00 万元
                UNBALANCED_LINES unit=320001: revenue less expenditure must be 0.00 万元 for unit=320001, \
                but was 3.00 万元
                UNBALANCED_LINES fund=OTHER: revenue less expenditure must be 0.00 万元 for fund=OTHER, \
                but was 3.00 万元
                """,
                told.stream().map(each -> each + "\n").collect(Collectors.joining()));
        assertEquals("合计 1.50 万元的数据没有写明“资金性质”，而本套表样须区分：一般公共预算、政府性基金预算、国有资本经营预算、"
                + "财政专户管理资金、事业收入、事业单位经营收入、上级补助收入、附属单位上缴收入、其他收入。",
                told.get(0).message(Language.ZH));
        assertEquals(told.get(0).message(Language.EN), assertThrows(IllegalArgumentException.class,
                () -> Publisher.of(Template.wuchang2024()).publish(BudgetLines.of(List.of(in, out), Map.of()), "局", 2024))
                .getMessage());
        assertEquals("收支不平：其他收入，收入减支出为 3.00 万元。", told.get(3).message(Language.ZH));
    }

    @Test
    void amountsAreSaidInTheUnitThatIsPublished() {
        BudgetLines lines = BudgetLines.of(List.of(line("side=REVENUE vintage=CURRENT unit=320001", "0.18")), Map.of());
        Publisher inYuan = Publisher.of(Template.wuchang2024()).in(MoneyUnit.YUAN, 2);
        List<PublicationObstacle> told = Clearance.of(lines, inYuan, 2024).obstacles();
        assertEquals(List.of("合计 1800.00 元的数据没有写明“资金性质”，", "收支不平：全部，收入减支出为 1800.00 元。"),
                List.of(told.get(0).message(Language.ZH).split("而")[0], told.get(1).message(Language.ZH)));
        assertEquals("revenue less expenditure must be 0.00 元 in all, but was 1800.00 元", told.get(1).message(Language.EN));
        assertTrue(told.get(0).message(Language.EN).endsWith("but lines of 1800.00 元 did not"), told::toString);
        assertEquals(told.get(0).message(Language.EN), assertThrows(IllegalArgumentException.class,
                () -> inYuan.publish(lines, "局", 2024)).getMessage());
        assertTrue(told.stream().noneMatch(each -> (each + each.message(Language.ZH)).contains("万元")), told::toString);
    }

    @ParameterizedTest
    @CsvSource({"side=REVENUE vintage=CURRENT, 资金性质", "side=REVENUE fund=OTHER, 资金年度",
        "side=EXPENDITURE fund=OTHER vintage=CURRENT nature=PROJECT, 去向",
        "side=EXPENDITURE fund=OTHER vintage=CURRENT use=SPENT, 支出性质"})
    void eachDimensionThatTheTablesDistinguishIsAsked(String region, String chinese) {
        PublicationObstacle first = Clearance.of(BudgetLines.of(List.of(line(region, "1")), Map.of()), Template.wuchang2024(),
                2024)
                .obstacles().get(0);
        assertEquals(PublicationObstacle.Kind.UNDECIDED_LINES, first.kind());
        assertTrue(first.message(Language.ZH).startsWith("合计 1.00 万元的数据没有写明“" + chinese + "”，"), first::toString);
    }

    @Test
    void moneyCarriedOutHasNoNature() {
        BudgetLine in = line("side=REVENUE fund=OTHER vintage=CURRENT", "1");
        BudgetLine out = line("side=EXPENDITURE fund=OTHER vintage=CURRENT use=CARRIED_OUT", "1");
        assertEquals(List.of(), kinds(BudgetLines.of(List.of(in, out), Map.of())));
    }

    @Test
    void linesOfAnotherYearArePutAside() {
        BudgetLine old = line("side=REVENUE year=2023 fund=OTHER vintage=CURRENT", "1");
        PublicationObstacle none = Clearance.of(BudgetLines.of(List.of(old), Map.of()), Template.wuchang2024(), 2024).obstacles()
                .get(0);
        assertEquals("NO_LINES year=2024 phase=BUDGET: no line is of year=2024 phase=BUDGET", none.toString());
        assertEquals("没有所公布年度和口径的数据：2024 年初预算。", none.message(Language.ZH));
    }

    private static BudgetLine line(String region, String amount) {
        return BudgetLine.of(Region.parse(region), Money.parse(amount));
    }

    @Test
    void aFindingAndAResidueAreToldInBothLanguages() {
        Cell cell = BUDGET.cells().get(0);
        Report report = Reconciliation.standard().check(BUDGET.withFigure(cell.ref(), Figure.parse("123456.78")));
        Clearance refused = report.publishable(Policy.standard());
        Finding broken = report.findings(Outcome.BROKEN).get(0);
        PublicationObstacle first = refused.obstacles().stream().filter(each -> each.id().equals(broken.id())).findFirst()
                .orElseThrow();
        assertEquals(broken.message(Language.ZH), first.message(Language.ZH));
        assertEquals("FINDING " + broken.id() + ": " + broken.message(Language.EN), first.toString());
        assertEquals(refused.obstacles().size() + " obstacles, such as " + refused.obstacles().get(0),
                refused.toString());
        assertNotEquals(refused, report.publishable(Policy.failing()));
        assertNotEquals(refused.hashCode(), report.publishable(Policy.failing()).hashCode());
    }

    @Test
    void theAnswerIsAValue() {
        Clearance clearance = Clearance.of(BudgetLines.of(List.of(), Map.of()), Template.wuchang2024(), 2024);
        assertEquals(clearance, Copies.serialized(clearance));
        PublicationObstacle obstacle = clearance.obstacles().get(0);
        assertEquals(obstacle, Copies.serialized(obstacle));
        assertEquals(obstacle.hashCode(), Copies.serialized(obstacle).hashCode());
        assertNotEquals(obstacle, Clearance.of(BudgetLines.of(List.of(), Map.of()), Template.wuchang2024(), 2025)
                .obstacles().get(0));
        assertEquals(Policy.standard(), Copies.serialized(Policy.standard()));
        assertEquals(Policy.strict().hashCode(), Copies.serialized(Policy.strict()).hashCode());
        assertNotEquals(Policy.standard(), Policy.strict());
        assertNotEquals(Policy.standard().hashCode(), Policy.strict().hashCode());
        assertEquals("fails on [BROKEN]", Policy.standard().toString());
    }
}
