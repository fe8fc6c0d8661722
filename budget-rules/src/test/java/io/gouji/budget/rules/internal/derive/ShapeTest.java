package io.gouji.budget.rules.internal.derive;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;

import io.gouji.budget.money.Figure;
import io.gouji.budget.table.BudgetTable;
import io.gouji.budget.table.DepartmentBudget;
import io.gouji.budget.table.Form;
import io.gouji.budget.table.PrintedRow;
import io.gouji.budget.table.Template;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Documents that share their relations, and documents that must not. */
class ShapeTest {

    private static final String DECLARATION = """
            template tiny phase=BUDGET
            form 1 TOTAL 总表
              panel 甲 side=EXPENDITURE
                column 合计
                row 合计
                row 总计
                functions
              panel 乙 side=EXPENDITURE
                column 合计
                row 合计
            form 2 SHARES 结构表
              panel side=EXPENDITURE
                column 金额
                column 占比 as=share
                row 合计
                functions
            prose 3 SAID 预算说明
              panel side=EXPENDITURE
                column 金额
                row 合计
            """;
    private static final Template TEMPLATE = Template.parse(DECLARATION);
    private static final PrintedRow TOTAL = row(0, "", "合计", "9.00");
    private static final PrintedRow SCIENCE = row(0, "206", "科学技术支出", "9.00");
    private static final DepartmentBudget BUDGET = budget(table("TOTAL", TOTAL, SCIENCE));

    private static PrintedRow row(int panel, String code, String name, String... figures) {
        return PrintedRow.of(panel, code, name, "", Arrays.stream(figures)
                .map(text -> text.equals("_") ? Figure.blank() : Figure.parse(text)).toList(), 0);
    }

    private static BudgetTable table(String form, PrintedRow... rows) {
        Form known = TEMPLATE.form(form).orElseThrow();
        return BudgetTable.of(known, Optional.empty(), List.of(rows), List.of(), 0);
    }

    private static DepartmentBudget budget(BudgetTable... tables) {
        return DepartmentBudget.builder().department("示例局").year(2024).template(TEMPLATE).tables(List.of(tables)).build();
    }

    private static void assertApart(DepartmentBudget one, DepartmentBudget two) {
        assertNotEquals(new Shape(one), new Shape(two));
        assertNotEquals(new Shape(two), new Shape(one));
    }

    private static void assertAlike(DepartmentBudget one, DepartmentBudget two) {
        assertEquals(new Shape(one), new Shape(two));
        assertEquals(new Shape(one).hashCode(), new Shape(two).hashCode());
    }

    @Test
    void figuresUnitsRemarksAndNamesOfTheDepartmentMakeNoDifference() {
        BudgetTable other = BudgetTable.of(TEMPLATE.form("TOTAL").orElseThrow(), Optional.empty(),
                List.of(row(0, "", "合计", "8.5"), row(0, "206", "科学技术支出", "_")), List.of("注"), 7);
        assertAlike(BUDGET, DepartmentBudget.builder().from(budget(other)).department("另一局").build());
    }

    @Test
    void otherRowsMakeAnotherShape() {
        PrintedRow health = row(0, "210", "卫生健康支出", "9.00");
        assertApart(BUDGET, budget(table("TOTAL", TOTAL)));
        assertApart(BUDGET, budget(table("TOTAL", TOTAL, SCIENCE, health)));
        assertApart(BUDGET, budget(table("TOTAL", TOTAL, health)));
        assertApart(BUDGET, budget(table("TOTAL", SCIENCE, TOTAL)));
        assertApart(BUDGET, budget());
        assertApart(BUDGET, budget(table("TOTAL", TOTAL, SCIENCE), table("SHARES")));
        assertNotEquals(new Shape(BUDGET), BUDGET);
    }

    /** What a row measures is the same; how it is called is not, and goes into names and messages. */
    @Test
    void otherWordsOfARowMakeAnotherShape() {
        assertApart(BUDGET, budget(table("TOTAL", TOTAL, row(0, "206", "科技支出", "9.00"))));
        assertApart(BUDGET, budget(table("TOTAL", row(0, "", "总计", "9.00"), SCIENCE)));
        assertApart(BUDGET, budget(table("TOTAL", row(0, "", "合 计", "9.00"), SCIENCE)));
        assertApart(budget(table("TOTAL", TOTAL)), budget(table("TOTAL", row(1, "", "合计", "9.00"))));
    }

    @Test
    void theYearTheTemplateAndTheFormAreOfTheShape() {
        assertApart(BUDGET, DepartmentBudget.builder().from(BUDGET).year(2025).build());
        Template again = Template.parse(DECLARATION);
        assertApart(BUDGET, DepartmentBudget.builder().from(BUDGET).template(again).build());
        BudgetTable shares = table("SHARES", row(0, "", "合计", "9.00", "_"));
        assertApart(budget(table("TOTAL", TOTAL)), budget(shares));
    }

    @Test
    void rowsThatCouldNotBeReadMakeAnotherShapeByTheirPanel() {
        PrintedRow odd = row(0, "", "不在表上", "1.00");
        DepartmentBudget one = budget(table("TOTAL", TOTAL, SCIENCE, odd));
        assertApart(BUDGET, one);
        assertAlike(one, budget(table("TOTAL", TOTAL, SCIENCE, row(0, "", "也不在表上", "2.00"))));
        assertApart(one, budget(table("TOTAL", TOTAL, SCIENCE, row(1, "", "不在表上", "1.00"))));
    }

    /** A blank amount of a table is unknown; a blank share, and a number of prose that is not said, are no figure. */
    @Test
    void aBlankCountsWhereItMayBe() {
        assertAlike(BUDGET, budget(table("TOTAL", row(0, "", "合计", "_"), SCIENCE)));
        assertApart(budget(table("SHARES", row(0, "", "合计", "9.00", "100"))),
                budget(table("SHARES", row(0, "", "合计", "9.00", "_"))));
        assertAlike(budget(table("SHARES", row(0, "", "合计", "9.00", "100"))),
                budget(table("SHARES", row(0, "", "合计", "8.00", "50"))));
        assertApart(budget(table("SAID", row(0, "", "合计", "9.00"))), budget(table("SAID", row(0, "", "合计", "_"))));
    }

    @Test
    void documentsOfOneShapeShareAPlan() {
        Plans plans = new Plans(Set.of());
        Plan plan = plans.of(BUDGET);
        assertSame(plan, plans.of(budget(table("TOTAL", TOTAL, row(0, "206", "科学技术支出", "1.00")))));
        assertNotSame(plan, plans.of(budget(table("TOTAL", TOTAL))));
        assertSame(plan, plans.of(BUDGET));
    }

    @Test
    void aShapeMetOnceIsNotKeptBesideTheLastButOneMetTwiceIs() {
        Plans plans = new Plans(Set.of());
        DepartmentBudget other = budget(table("TOTAL", TOTAL));
        Plan once = plans.of(BUDGET);
        plans.of(other);
        Plan twice = plans.of(BUDGET);
        assertNotSame(once, twice);
        plans.of(other);
        assertSame(twice, plans.of(BUDGET));
    }
}
