package io.gouji.budget.rules.rounding;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.gouji.budget.fixtures.Copies;
import io.gouji.budget.money.Figure;
import io.gouji.budget.money.Money;
import io.gouji.budget.money.MoneyUnit;
import io.gouji.budget.publish.Publisher;
import io.gouji.budget.rules.Reconciliation;
import io.gouji.budget.rules.finding.Language;
import io.gouji.budget.rules.rounding.Rounding.Move;
import io.gouji.budget.rules.rounding.Rounding.Obstacle;
import io.gouji.budget.table.CellRef;
import io.gouji.budget.table.DepartmentBudget;
import java.util.List;
import org.junit.jupiter.api.Test;

class ConsistentRoundingTest {

    private static final Publisher PUBLISHER = Publisher.of(Vectors.TEMPLATE);
    private static final ConsistentRounding STANDARD = ConsistentRounding.standard();
    private static final CellRef FIRST = CellRef.of("LIST", "甲", "金额");

    private static DepartmentBudget document(String... amounts) {
        Money one = Money.parse("1");
        DepartmentBudget budget = Vectors.publish(PUBLISHER, List.of(one, one, one, one));
        return budget.withFigures(List.of(amounts).stream().map(Figure::parse).toList());
    }

    @Test
    void movesTheFewestHundredthsOfAPublishedDocument() {
        Rounding rounding = STANDARD.nearest(document("1.35", "4.52", "0.23", "0.56", "6.67"));
        assertEquals(Money.parse("0.01"), rounding.totalMovement());
        assertEquals(1, rounding.moves().size());
        assertTrue(rounding.isOptimal());
        assertTrue(Reconciliation.standard().check(rounding.orThrow()).findings().isEmpty());
    }

    @Test
    void leavesAloneWhatAddsUp() {
        DepartmentBudget budget = document("1.35", "4.52", "0.23", "0.56", "6.66");
        assertEquals(budget, STANDARD.nearest(budget).orThrow());
    }

    @Test
    void keepsFixedTotals() {
        DepartmentBudget budget = document("1.35", "4.52", "0.23", "0.56", "6.68");
        Rounding rounding = STANDARD.withFixed(Vectors.TOTAL).nearest(budget);
        assertEquals("6.68", rounding.orThrow().figure(Vectors.TOTAL).orElseThrow().printed());
        assertEquals(Money.parse("0.02"), rounding.totalMovement());
    }

    @Test
    void keepsZeroZero() {
        Rounding rounding = STANDARD.withFixed(Vectors.TOTAL).nearest(document("1.35", "0.00", "0.00", "0.00", "1.36"));
        assertEquals(List.of("LIST:甲:金额 1.35 → 1.36"), rounding.moves().stream().map(Move::toString).toList());
    }

    @Test
    void saysWhichFiguresCannotAddUp() {
        Rounding rounding = STANDARD.nearest(document("1.35", "4.52", "0.23", "0.56", "6.76"));
        Obstacle obstacle = rounding.obstacle().orElseThrow();
        assertEquals(Obstacle.Kind.CONFLICT, obstacle.kind());
        assertEquals(5, obstacle.cells().size());
        assertEquals(List.of("sum-rows:LIST:合计:金额"), obstacle.relations());
        assertTrue(obstacle.message(Language.ZH).contains("不能平衡"));
        assertFalse(rounding.isOptimal());
        assertThrows(IllegalStateException.class, rounding::orThrow);
    }

    @Test
    void refusesTablesOfSeveralUnits() {
        Rounding rounding = STANDARD.nearest(document("1.35", "4.5", "0.23", "0.56", "6.66"));
        assertEquals(Obstacle.Kind.SEVERAL_UNITS, rounding.obstacle().orElseThrow().kind());
    }

    @Test
    void acceptsOnlyCellsOfTheBudget() {
        ConsistentRounding wrong = STANDARD.withFixed(CellRef.of("LIST", "戊", "金额"));
        assertThrows(IllegalArgumentException.class, () -> wrong.nearest(document("1", "1", "1", "1", "4")));
        assertThrows(IllegalArgumentException.class, () -> STANDARD.withNodeLimit(0));
        DepartmentBudget other = DepartmentBudget.builder().department("").template(Vectors.TEMPLATE).build();
        assertThrows(IllegalArgumentException.class, () -> STANDARD.round(document("1", "1", "1", "1", "4"), other));
    }

    @Test
    void printsInTheStyleOfEachCell() {
        assertEquals("704 .61", print("704 .60", "704.60", 2, "704.61"));
        assertEquals("1000.00", print("999.99", "999.99", 2, "1000.00"));
        assertEquals("12,999.99", print("13,000.00", "13000.00", 2, "12999.99"));
        assertEquals("1,000,100", print("1,000,000", "100.00", 4, "100.01"));
        assertEquals("１.３６", print("１.３５", "1.35", 2, "1.36"));
        assertEquals("-0.57", print("-0.56", "-0.56", 2, "-0.57"));
        assertEquals("0.09", print("0.10", "0.10", 2, "0.09"));
        assertEquals("1,000.00", print("9,99.99", "999.99", 2, "1000.00"));
        assertEquals("-999.99", print("-1,000.00", "-1000.00", 2, "-999.99"));
        assertEquals("-1,000,000.00", print("-999,999.99", "-999999.99", 2, "-1000000.00"));
        assertEquals("1,000", print("999,", "999", 0, "1000"));
        assertEquals("-0.01", print("0.01", "0.01", 2, "-0.01"));
        assertEquals("１．３６", print("１．３５", "1.35", 2, "1.36"));
        assertEquals("10", print(" 9", "9", 0, "10"));
        assertEquals("1.350", print("1.350", "1.35", 3, "1.350"));
    }

    private static String print(String text, String amount, int scale, String wanted) {
        Figure figure = FigureStyle.print(Figure.of(text, Money.parse(amount), scale), Money.parse(wanted));
        assertEquals(Money.parse(wanted), figure.amount().orElseThrow());
        return figure.printed();
    }

    @Test
    void resultsAreValues() {
        Rounding rounding = STANDARD.nearest(document("1.35", "4.52", "0.23", "0.56", "6.67"));
        assertEquals(rounding.orThrow(), Copies.serialized(rounding).orThrow());
        assertEquals("1 figures moved, by 0.01 万元 in total, 0.01 万元 at most (proven least)", rounding.toString());
        assertEquals(STANDARD.toString(), Copies.serialized(STANDARD).toString());
    }

    @Test
    void tablesInYuanAreRoundedToo() {
        Publisher yuan = PUBLISHER.in(MoneyUnit.YUAN, 0);
        List<Money> amounts = List.of(Money.parse("1.00004"), Money.parse("2.00004"), Money.parse("3.00004"));
        Rounding rounding = STANDARD.publish(yuan, Vectors.lines(amounts), "示例局", 2024);
        assertTrue(Reconciliation.standard().check(rounding.orThrow()).findings().isEmpty());
        assertTrue(rounding.largestMovement().compareTo(Money.parse("0.0001")) < 0);
    }
}
