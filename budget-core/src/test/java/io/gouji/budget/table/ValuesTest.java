package io.gouji.budget.table;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.gouji.budget.fixtures.Copies;
import io.gouji.budget.fixtures.GeneratedLines;
import io.gouji.budget.fixtures.Size;
import io.gouji.budget.money.Figure;
import io.gouji.budget.money.Money;
import io.gouji.budget.money.MoneyUnit;
import io.gouji.budget.table.DepartmentBudget.Definition;
import io.gouji.budget.table.Indicator.Target;
import io.gouji.budget.table.PerformancePlan.Quantity;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Small values of a document: how they look, and what tells them apart. */
class ValuesTest {

    private static final List<Figure> FIGURES = List.of(Figure.parse("1.00"), Figure.blank());
    private static final PrintedRow ROW = PrintedRow.of(0, "206", "科学技术支出", "", FIGURES, 12);

    @Test
    void aRowPrintsItsCodeLabelAndFigures() {
        assertEquals("206 科学技术支出 [1.00, (blank)]", ROW.toString());
        assertEquals("合计 [(blank)]", PrintedRow.of(0, "", "合计", "", List.of(Figure.blank()), 0).toString());
    }

    @Test
    void aRowMayTellWhichCellPrintsEachFigure() {
        PrintedRow placed = placed(3, 5);
        assertEquals(List.of(3, 5), placed.columns());
        assertEquals(ROW, placed());
        assertEquals(0, ROW.column(1));
        assertEquals(5, placed.column(1));
        assertEquals(placed.columns(), placed.printing(List.of(Figure.blank(), Figure.blank())).columns());
        assertEquals("Columns must be one for each of 2 figures, such as '3', but were '[3]'",
                assertThrows(IllegalArgumentException.class, () -> placed(3)).getMessage());
    }

    private static PrintedRow placed(Integer... columns) {
        return PrintedRow.of(0, "206", "科学技术支出", "", FIGURES, 12, List.of(columns));
    }

    @ParameterizedTest
    @EnumSource
    void aUnitOfMeasureUndoesItself(MoneyUnit unit) {
        Money amount = Money.parse("704.601234");
        assertEquals(amount, unit.money(unit.number(amount)));
        assertEquals(6, unit.scale(unit.maxDecimals()));
        assertEquals(unit.scale(0) + 1, unit.scale(1));
    }

    @Test
    void tenThousandYuanAreOneWan() {
        assertEquals(Money.parse("1"), MoneyUnit.YUAN.money(new BigDecimal("10000")));
        assertEquals(Money.parse("1"), MoneyUnit.WAN_YUAN.money(BigDecimal.ONE));
        assertEquals(List.of("万元", "元"), List.of(MoneyUnit.WAN_YUAN.chinese(), MoneyUnit.YUAN.chinese()));
    }

    @ParameterizedTest
    @CsvSource({"300 场次, 300 场次, 1, 0.5", "'1,200.50 人', 1200.50 人, 1, 0.005", "12 万册, 12 万册, 10000, 0.5",
            "3 亿元, 3 亿元, 100000000, 0.5",
        "99.5%, 99.5%, 0.01, 0.05", "７, 7, 1, 0.5", "-3 度, -3 度, 1, 0.5"})
    void aQuantityIsDigitsAndAUnit(String text, String printed, BigDecimal multiple, BigDecimal halfUnit) {
        Quantity quantity = Quantity.parse(text);
        assertEquals(printed, quantity.toString());
        assertEquals(quantity, Quantity.parse(quantity.toString()));
        assertEquals(quantity.hashCode(), Quantity.parse(quantity.toString()).hashCode());
        assertEquals(0, multiple.compareTo(quantity.multiple()));
        assertEquals(halfUnit, quantity.halfUnit());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "场", "1,20 人", "1.2.3", "3 场 4 次", "1234567890123456789", "1.12345678901", "1,2345 人"})
    void whatIsNoQuantityIsRefused(String text) {
        assertEquals("Quantity must be digits and a unit, such as '300 场次', but was '" + text + "'",
                assertThrows(IllegalArgumentException.class, () -> Quantity.parse(text)).getMessage());
    }

    @Test
    void quantitiesOfOneAmountMayDifferInPrint() {
        Quantity three = Quantity.parse("3 场");
        assertTrue(three.sameAmount(Quantity.parse("3.0 场")));
        assertNotEquals(three, Quantity.parse("3.0 场"));
        assertFalse(three.sameAmount(Quantity.parse("3 次")) || three.sameAmount(Quantity.parse("4 场")));
        assertNotEquals(three, Quantity.parse("3 次"));
        assertNotEquals(three.hashCode(), Quantity.parse("3 次").hashCode());
        assertFalse(three.equals(new Object()));
    }

    @Test
    void targetsAreEqualByWhatIsPrinted() {
        assertEquals(Target.parse("≥3 场"), Target.parse("≥3 场"));
        assertEquals(Target.parse("≥3 场").hashCode(), Copies.serialized(Target.parse("≥3 场")).hashCode());
        assertNotEquals(Target.parse("≥3 场"), Target.parse("≥ 3 场"));
        assertEquals("≥3 场", Target.parse("≥3 场").text());
        assertEquals(List.of("≥", "≤", "=", ">", "<"), List.of(Target.Bound.values()).stream().map(Target.Bound::sign)
                .toList());
    }

    @Test
    void anIndicatorTellsItsYearsInOrder() {
        Indicator.Builder indicator = Indicator.builder().form("GOALS").term(Indicator.Term.ANNUAL).category("产出指标")
                .kind("数量指标")
                .name("读书日").target(Target.parse("3 场"));
        assertEquals("产出指标/数量指标/读书日: 3 场", indicator.build().toString());
        assertEquals("产出指标/数量指标/读书日:  → 2 场 → 3 场", indicator.lastYear(Target.parse("2 场")).build().toString());
        assertEquals("产出指标/数量指标/读书日: 1 场 → 2 场 → 3 场", indicator.yearBefore(Target.parse("1 场")).build().toString());
        assertEquals(0, indicator.build().line());
        assertEquals("", indicator.build().project() + indicator.build().basis());
    }

    @Test
    void aPlanTellsWhoseItIs() {
        PerformancePlan.Builder plan = PerformancePlan.builder().form("GOALS").unit("示例局").addLongTermGoals("一")
                .addAnnualGoals("一", "二");
        assertEquals("GOALS 示例局 (1 long-term goals, 2 of the year)", plan.build().toString());
        assertEquals("GOALS 科普 (1 long-term goals, 2 of the year)", plan.project("科普").build().toString());
        assertEquals(Figure.blank(), plan.build().total());
        assertEquals("基本支出：人员与公用", Definition.of("基本支出", "人员与公用", 3).toString());
    }

    @Test
    void aCellIsTheFigureInItsPlace() {
        DepartmentBudget budget = GeneratedLines.budget(1, Template.wuchang2024(), Size.TINY);
        Cell cell = budget.cells().get(0);
        assertEquals(cell, Copies.serialized(cell));
        assertEquals(cell.hashCode(), Copies.serialized(cell).hashCode());
        assertEquals(cell.ref() + " " + cell.figure(), cell.toString());
        assertEquals(Measure.AMOUNT, cell.measure());
        assertEquals("OVERALL", cell.form().name());
        assertEquals(List.of(0, 0), List.of(cell.line(), cell.column()));
        assertNotEquals(cell, budget.cells().get(1));
        assertNotEquals(cell, budget.withFigure(cell.ref(), Figure.blank()).cells().get(0));
        assertNotEquals(cell.hashCode(), budget.withFigure(cell.ref(), Figure.blank()).cells().get(0).hashCode());
        assertFalse(cell.equals(new Object()));
    }
}
