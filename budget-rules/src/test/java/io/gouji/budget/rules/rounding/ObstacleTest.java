package io.gouji.budget.rules.rounding;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.gouji.budget.fixtures.Copies;
import io.gouji.budget.money.Figure;
import io.gouji.budget.money.Money;
import io.gouji.budget.publish.Publisher;
import io.gouji.budget.rules.finding.Language;
import io.gouji.budget.rules.rounding.Rounding.Move;
import io.gouji.budget.rules.rounding.Rounding.Obstacle;
import io.gouji.budget.table.CellRef;
import io.gouji.budget.table.DepartmentBudget;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What comes out where figures cannot be made to add up, in words. */
class ObstacleTest {

    private static final ConsistentRounding STANDARD = ConsistentRounding.standard();

    private static DepartmentBudget document(String... amounts) {
        DepartmentBudget budget = Vectors.publish(Publisher.of(Vectors.TEMPLATE), List.of(Money.parse("1"),
            Money.parse("1"), Money.parse("1"), Money.parse("1")));
        return budget.withFigures(Stream.of(amounts).map(text -> text.isEmpty() ? Figure.blank() : Figure.parse(text)).toList());
    }

    private static Obstacle obstacle(String... amounts) {
        return STANDARD.nearest(document(amounts)).obstacle().orElseThrow();
    }

    @Test
    void figuresThatContradictEachOtherAreNamed() {
        Obstacle conflict = obstacle("1.35", "4.52", "0.23", "0.56", "6.76");
        assertEquals("各数在调整不超过一个末位单位时不能平衡：表1 明细表 甲 金额 1.35，表1 明细表 乙 金额 4.52，表1 明细表 丙 金额 0.23，"
            + "表1 明细表 丁 金额 0.56，表1 明细表 合计 金额 6.76", conflict.message(Language.ZH));
        assertEquals("these figures cannot add up without moving one by more than a unit: LIST:甲:金额 1.35, "
            + "LIST:乙:金额 4.52, LIST:丙:金额 0.23, LIST:丁:金额 0.56, LIST:合计:金额 6.76", conflict.toString());
    }

    @Test
    void figuresOfTheFinestAndTheCoarsestUnitAreNamed() {
        Obstacle units = obstacle("1.350", "4.5", "0.23", "0.56", "6.66");
        assertEquals("各表精度不同，不能一并舍位平衡：表1 明细表 乙 金额 4.5，表1 明细表 甲 金额 1.350", units.message(Language.ZH));
        assertEquals("the tables print in several units and cannot be rounded together: LIST:乙:金额 4.5, "
            + "LIST:甲:金额 1.350", units.message(Language.EN));
    }

    @Test
    void whatIsNotAboutCertainFiguresNamesNone() {
        Obstacle fractions = new Obstacle(Obstacle.Kind.ONLY_FRACTIONS, List.of(), List.of());
        assertEquals("各数须调整不足一个末位单位方能平衡，按整单位调整无解", fractions.message(Language.ZH));
        assertEquals("the figures add up with fractions of a unit only, never with whole units", fractions.toString());
        Obstacle limit = new Obstacle(Obstacle.Kind.LIMIT, List.of(), List.of());
        assertEquals("在限定的步数内既未求得结果，也未能证明无解", limit.message(Language.ZH));
        assertEquals("neither found nor ruled out within the limit of nodes", limit.toString());
    }

    @Test
    void moreThanADozenFiguresAreNotAllNamed() {
        DepartmentBudget budget = document("1", "2", "3", "4", "5");
        assertEquals(12 * 2, named(budget, 12).split(" ").length);
        assertEquals(12 * 2 + 1, named(budget, 13).split(" ").length);
        assertTrue(named(budget, 13).endsWith("LIST:甲:金额 1 …"), named(budget, 13));
    }

    private static String named(DepartmentBudget budget, int count) {
        Obstacle many = new Obstacle(Obstacle.Kind.CONFLICT, Collections.nCopies(count, budget.cells().get(0)),
            List.of());
        return many.message(Language.EN).split(": ", 2)[1];
    }

    @Test
    void withoutARoundingThereIsNoBudget() {
        Rounding none = STANDARD.nearest(document("1.35", "4.5", "0.23", "0.56", "6.66"));
        assertEquals(Optional.empty(), none.budget());
        assertEquals("No rounding: " + none.obstacle().orElseThrow(), none.toString());
        assertEquals("Figures must add up within one unit, but " + none.obstacle().orElseThrow(),
            assertThrows(IllegalStateException.class, none::orThrow).getMessage());
        assertEquals(List.of(), none.moves());
        assertEquals(List.of(), none.leftOut());
        assertEquals(Money.ZERO, none.totalMovement());
        assertEquals(Money.ZERO, none.largestMovement());
        assertEquals(none, Copies.serialized(none));
    }

    @Test
    void whatIsBrokenCanBeLeftOut() {
        DepartmentBudget broken = document("1.35", "4.52", "0.23", "0.56", "6.76");
        Rounding rounding = STANDARD.withoutBroken().nearest(broken);
        assertEquals(broken, rounding.orThrow());
        assertEquals(List.of("sum-rows:LIST:合计:金额"), rounding.leftOut());
        assertEquals("0 figures moved, by 0.00 万元 in total, 0.00 万元 at most (proven least), 1 broken relations left out",
            rounding.toString());
        assertEquals(List.of(), STANDARD.withoutBroken().nearest(document("1", "1", "1", "1", "4")).leftOut());
    }

    @Test
    void aBlankFigureMakesUpForWhatIsMissingButNotForTooMuch() {
        DepartmentBudget less = document("", "4.52", "0.23", "0.56", "6.66");
        assertEquals(less, STANDARD.nearest(less).orThrow());
        Obstacle more = obstacle("", "4.52", "0.23", "0.56", "5.00");
        assertEquals(Obstacle.Kind.CONFLICT, more.kind());
        assertEquals(List.of("LIST:乙:金额 4.52", "LIST:丙:金额 0.23", "LIST:丁:金额 0.56", "LIST:合计:金额 5.00"),
            more.cells().stream().map(Object::toString).toList());
    }

    @Test
    void aFigureToldWithFewerDigitsFollows() {
        Rounding rounding = STANDARD.round(document("1.35", "2.00", "0.00", "0.00", "3.60"),
            document("1.35", "2", "0.00", "0.00", "3.60"));
        assertEquals(List.of("LIST:乙:金额 2.00 → 2.25"), rounding.moves().stream().map(Move::toString).toList());
        assertEquals(Money.ZERO, rounding.totalMovement());
        Obstacle far = STANDARD.round(document("1.35", "2.00", "0.00", "0.00", "3.90"),
            document("1.35", "2", "0.00", "0.00", "3.90")).obstacle().orElseThrow();
        assertEquals(Obstacle.Kind.CONFLICT, far.kind());
        assertEquals(5, far.cells().size());
    }

    @Test
    void roundingsAreValues() {
        Rounding rounding = STANDARD.nearest(document("1.35", "4.52", "0.23", "0.56", "6.67"));
        assertEquals(rounding, Copies.serialized(rounding));
        assertEquals(rounding.hashCode(), Copies.serialized(rounding).hashCode());
        assertNotEquals(rounding, STANDARD.nearest(document("1.35", "4.52", "0.23", "0.56", "6.66")));
        assertNotEquals(rounding, STANDARD.nearest(document("1.35", "4.52", "0.23", "0.56", "6.76")));
        assertNotEquals(rounding.hashCode(),
            STANDARD.nearest(document("1.35", "4.52", "0.23", "0.56", "6.66")).hashCode());
        assertNotEquals(rounding, (Object) "1 figures moved");
    }

    @Test
    void settingsAreKeptTogether() {
        CellRef total = Vectors.TOTAL;
        assertEquals("ConsistentRounding[fixed=[LIST:合计:金额], nodeLimit=7, withoutBroken=true]",
            STANDARD.withFixed(total).withNodeLimit(7).withoutBroken().toString());
        assertEquals("ConsistentRounding[fixed=[LIST:合计:金额], nodeLimit=1, withoutBroken=true]",
            STANDARD.withoutBroken().withNodeLimit(1).withFixed(total).toString());
        assertEquals("Node limit must be at least one, such as '2000', but was '0'",
            assertThrows(IllegalArgumentException.class, () -> STANDARD.withNodeLimit(0)).getMessage());
    }

    @Test
    void aMoveHasASignAndAPlace() {
        Move move = new Move(Vectors.TOTAL, Figure.parse("6.67"), Figure.parse("6.65"));
        assertEquals(Money.parse("-0.02"), move.by());
        assertEquals("LIST:合计:金额 6.67 → 6.65", move.toString());
    }
}
