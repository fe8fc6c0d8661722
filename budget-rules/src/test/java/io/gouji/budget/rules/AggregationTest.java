package io.gouji.budget.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.gouji.budget.cube.Region;
import io.gouji.budget.money.Money;
import io.gouji.budget.rules.finding.Language;
import io.gouji.budget.rules.internal.grain.Wan;
import io.gouji.budget.table.DepartmentBudget;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The documents of a department's units beside its own, each of a few figures. */
class AggregationTest {

    /** A list by function, one by unit, and one by project. */
    private static final String LISTS = Tiny.LIST + """
            form 2 B 乙
              panel side=EXPENDITURE
                column 金额
                units
            form 3 P 项目
              panel side=EXPENDITURE nature=PROJECT
                column 金额
                projects
            """;

    private static DepartmentBudget document(String... tables) {
        return Tiny.budget(LISTS, tables);
    }

    private static List<String> judged(DepartmentBudget department, DepartmentBudget... units) {
        return Aggregation.of(List.of(units)).check(department).stream()
                .map(sum -> sum.id() + " " + sum.outcome() + " " + Wan.text(sum.printed().orElseThrow()) + " "
                        + Wan.text(sum.computed().orElseThrow())).toList();
    }

    @Test
    void whatUnitsPrintIsAddedUpByWhatItMeasures() {
        Aggregation units = Aggregation.of(List.of(document("A\n合计 3.00\n206 2.00\n208 1.00"),
                document("A\n合计 4.50\n206 4.50")));
        Region all = Region.parse("side=EXPENDITURE phase=BUDGET year=2024");
        assertEquals(Map.of(all, Money.parse("7.50"),
                all.and(Region.parse("function=206")), Money.parse("6.50"),
                all.and(Region.parse("function=208")), Money.parse("1.00")), units.sums());
        assertEquals("2 documents, 3 sums", units.toString());
    }

    @Test
    void whatOneDocumentPrintsInTwoPlacesCountsOnce() {
        DepartmentBudget unit = Tiny.budget(Tiny.TWO_FORMS, "TOTAL\n合计 3.00", "EXPENDITURE\n合计 3.00 1.00 2.00");
        Region all = Region.parse("side=EXPENDITURE phase=BUDGET year=2024");
        assertEquals(Money.parse("6.00"), Aggregation.of(List.of(unit, unit)).sums().get(all));
    }

    @Test
    void theDepartmentsFiguresAreHeldAgainstTheSums() {
        DepartmentBudget unit = document("A\n合计 3.00\n206 2.00\n208 1.00");
        assertEquals(List.of("sum-units:A:合计:金额 EXACT 6.00 6.00", "sum-units:A:206:金额 ROUNDED 4.01 4.00",
                "sum-units:A:208:金额 BROKEN 2.50 2.00"),
                judged(document("A\n合计 6.00\n206 4.01\n208 2.50"), unit, unit));
    }

    @Test
    void whatOnlyUnitsPrintIsNothingInTheDepartment() {
        assertEquals(List.of("sum-units:A:合计:金额 EXACT 3.00 3.00", "sum-units:A:206:金额 BROKEN 0.00 2.00"),
                judged(document("A\n合计 3.00"), document("A\n合计 3.00\n206 2.00")));
    }

    @Test
    void whatOnlyTheDepartmentPrintsIsNothingInTheUnits() {
        assertEquals(List.of("sum-units:A:合计:金额 EXACT 3.00 3.00", "sum-units:A:206:金额 BROKEN 2.00 0.00"),
                judged(document("A\n合计 3.00\n206 2.00"), document("A\n合计 3.00")));
    }

    @Test
    void whatStandsAtAUnitOrAProjectIsNoSum() {
        DepartmentBudget unit = document("B\n320001 3.00", "P\n科普活动 1.00");
        assertEquals(Map.of(), Aggregation.of(List.of(unit)).sums());
        assertEquals(List.of(), judged(document("B\n320001 4.00", "P\n科普活动 2.00"), unit));
    }

    /** The department's table by unit names two, of which one has no document. */
    @Test
    void aDepartmentIsNoLessThanSomeOfItsUnits() {
        String[] tables = {"A\n合计 6.00\n206 4.00\n208 1.99", "B\n320 6.00\n320001 3.00\n320002 3.00"};
        DepartmentBudget unit = document("A\n合计 3.00\n206 2.00\n208 1.00");
        assertEquals(List.of("some-units:A:合计:金额 EXACT 6.00 3.00", "some-units:A:206:金额 EXACT 4.00 2.00",
                "some-units:A:208:金额 EXACT 1.99 1.00"), judged(document(tables), unit));
        DepartmentBudget large = document("A\n合计 6.00\n206 4.01\n208 2.50");
        assertEquals(List.of("some-units:A:合计:金额 EXACT 6.00 6.00", "some-units:A:206:金额 STRAINED 4.00 4.01",
                "some-units:A:208:金额 BROKEN 1.99 2.50"), judged(document(tables), large));
        assertEquals(List.of("sum-units:A:合计:金额 EXACT 6.00 6.00", "sum-units:A:206:金额 EXACT 4.00 4.00",
                "sum-units:A:208:金额 ROUNDED 1.99 2.00"), judged(document(tables), unit, unit));
    }

    @Test
    void aTextThatListsItsUnitsTellsHowManyThereAre() {
        DepartmentBudget department = DepartmentBudget.builder().from(document("A\n合计 6.00"))
                .addUnitsInScope("本级").addUnitsInScope("图书馆").build();
        DepartmentBudget unit = document("A\n合计 3.00");
        assertEquals(List.of("some-units:A:合计:金额 EXACT 6.00 3.00"), judged(department, unit));
        assertEquals(List.of("sum-units:A:合计:金额 EXACT 6.00 6.00"), judged(department, unit, unit));
        assertEquals("A 合计 金额: 6.00 must be at least 7.00 (示例局 2024 A 合计 金额)", Aggregation.of(List.of(document("A\n合计 7.00")))
                .check(department).get(0).message(Language.EN).replaceAll(";.*", ""));
    }
}
