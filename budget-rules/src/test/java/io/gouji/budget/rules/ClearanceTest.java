package io.gouji.budget.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.gouji.budget.cube.BudgetLine;
import io.gouji.budget.cube.BudgetLines;
import io.gouji.budget.cube.Region;
import io.gouji.budget.fixtures.Copies;
import io.gouji.budget.fixtures.GeneratedLines;
import io.gouji.budget.fixtures.Size;
import io.gouji.budget.money.Figure;
import io.gouji.budget.money.Money;
import io.gouji.budget.table.BudgetTable;
import io.gouji.budget.table.Cell;
import io.gouji.budget.table.DepartmentBudget;
import io.gouji.budget.table.Form;
import io.gouji.budget.table.Section;
import io.gouji.budget.table.Template;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ClearanceTest {

    private static final DepartmentBudget BUDGET = GeneratedLines.budget(1, Template.wuchang2024(), Size.MEDIUM);

    private static List<Obstacle.Kind> kinds(DepartmentBudget budget) {
        Clearance clearance = Reconciliation.standard().check(budget).publishable(Policy.standard());
        assertEquals(clearance.isPublishable(), clearance.obstacles().isEmpty());
        return clearance.obstacles().stream().map(Obstacle::kind).distinct().toList();
    }

    private static List<Obstacle.Kind> kinds(BudgetLines lines) {
        return Clearance.of(lines, Template.wuchang2024(), 2024).obstacles().stream().map(Obstacle::kind).distinct().toList();
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
        assertEquals(List.of(Obstacle.Kind.FINDING), kinds(BUDGET.withFigure(cell.ref(), Figure.parse("123456.78"))));
    }

    @Test
    void aMissingTableIsInTheWayWhateverThePolicy() {
        List<BudgetTable> tables = BUDGET.tables().subList(0, BUDGET.tables().size() - 1);
        Clearance clearance = Reconciliation.standard().check(changed().tables(tables).build()).publishable(Policy.failing());
        assertTrue(clearance.obstacles().stream().anyMatch(each -> each.kind() == Obstacle.Kind.MISSING_FORM), clearance::toString);
    }

    @Test
    void residueIsInTheWayInTheTextAndInRemarks() {
        assertEquals(List.of(Obstacle.Kind.RESIDUE), kinds(changed().addSections(Section.of("说明", 1, "说明\n比上年增加（减少）1万元。")).build()));
        Form form = Template.wuchang2024().form("STATE_CAPITAL").orElseThrow();
        List<BudgetTable> tables = BUDGET.tables().stream().map(table -> table.form().equals(form)
                ? BudgetTable.of(form, Optional.empty(), List.of(), List.of("备注：XX局没有国有资本经营预算支出"), 0) : table).toList();
        assertTrue(kinds(changed().tables(tables).build()).contains(Obstacle.Kind.RESIDUE));
    }

    @Test
    void linesMustBalanceAndSayWhatTheTablesDistinguish() {
        BudgetLine in = BudgetLine.of(Region.parse("side=REVENUE fund=GENERAL_PUBLIC vintage=CURRENT unit=320001"), Money.parse("1"));
        BudgetLine out = BudgetLine.of(in.region().and(Region.parse("side=EXPENDITURE use=SPENT nature=PERSONNEL economic=30101")),
                Money.parse("1"));
        assertEquals(List.of(), kinds(BudgetLines.of(List.of(in, out), Map.of())));
        assertEquals(List.of(Obstacle.Kind.UNBALANCED_LINES), kinds(BudgetLines.of(List.of(in), Map.of())));
        assertEquals(List.of(), kinds(BudgetLines.of(List.of(out), Map.of()).withRevenueOfExpenditure()));
        BudgetLine vague = BudgetLine.of(out.region().with(io.gouji.budget.cube.Nature.BASIC), Money.parse("1"));
        assertEquals(List.of(Obstacle.Kind.UNDECIDED_LINES), kinds(BudgetLines.of(List.of(in, vague), Map.of())));
        assertEquals(List.of(Obstacle.Kind.NO_LINES), kinds(BudgetLines.of(List.of(), Map.of())));
    }

    @Test
    void theAnswerIsAValue() {
        Clearance clearance = Clearance.of(BudgetLines.of(List.of(), Map.of()), Template.wuchang2024(), 2024);
        assertEquals(clearance, Copies.serialized(clearance));
        assertEquals(Policy.standard(), Copies.serialized(Policy.standard()));
    }
}
