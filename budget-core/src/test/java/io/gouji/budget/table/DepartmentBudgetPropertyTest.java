package io.gouji.budget.table;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.gouji.budget.cube.Region;
import io.gouji.budget.fixtures.Budgets;
import io.gouji.budget.fixtures.Copies;
import io.gouji.budget.fixtures.GeneratedBudget;
import io.gouji.budget.fixtures.GeneratedLines;
import io.gouji.budget.fixtures.Size;
import io.gouji.budget.fixtures.Templates;
import io.gouji.budget.money.Figure;
import io.gouji.budget.table.BudgetTable.BudgetRow;
import io.gouji.budget.table.DepartmentBudget.Section;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Tag;
import net.jqwik.api.domains.Domain;

@Domain(Budgets.class)
class DepartmentBudgetPropertyTest {

    private static final CellRef TOTAL = CellRef.parse("EXPENDITURE:合计:合计");

    @Example
    void holdsOfASmallBudgetOnEachTemplate() {
        for (Template template : Templates.all()) {
            GeneratedBudget small = new GeneratedBudget(17, template, Size.SMALL);
            survivesSerialization(small);
            anotherFigureChangesOneCell(small);
            otherFiguresThroughoutKeepTheirPlaces(small);
            everyFigureHasASideAPhaseAndTheYear(small);
        }
    }

    @Property(tries = 50)
    @Tag("slow")
    void survivesSerialization(@ForAll GeneratedBudget generated) {
        DepartmentBudget budget = generated.budget();
        String line = budget.toString();
        DepartmentBudget copy = Copies.serialized(budget);
        assertEquals(budget, copy);
        assertEquals(budget.hashCode(), copy.hashCode());
        assertEquals(budget.cells(), copy.cells());
        assertEquals(line, copy.toString());
        assertFalse(line.contains("\n"));
        assertEquals(generated.template(), Copies.serialized(generated.template()));
    }

    @Property(tries = 100)
    @Tag("slow")
    void anotherFigureChangesOneCell(@ForAll GeneratedBudget generated) {
        DepartmentBudget budget = generated.budget();
        int index = (int) (generated.seed() % budget.cells().size());
        CellRef ref = budget.cells().get(index).ref();
        Figure figure = Figure.parse("123456789.01");
        DepartmentBudget changed = budget.withFigure(ref, figure);
        for (int i = 0; i < budget.cells().size(); i++) {
            Cell before = budget.cells().get(i);
            Cell after = changed.cells().get(i);
            assertEquals(i == index ? figure : before.figure(), after.figure());
            assertEquals(before.ref(), after.ref());
            assertEquals(before.region(), after.region());
        }
        assertEquals(Optional.of(figure), changed.figure(ref));
        assertNotEquals(budget, changed);
        assertEquals(budget, changed.withFigure(ref, budget.cells().get(index).figure()));
    }

    @Property(tries = 100)
    @Tag("slow")
    void otherFiguresThroughoutKeepTheirPlaces(@ForAll GeneratedBudget generated) {
        DepartmentBudget budget = generated.budget();
        List<Figure> figures = IntStream.range(0, budget.cells().size()).mapToObj(i -> Figure.parse(i + ".00")).toList();
        DepartmentBudget changed = budget.withFigures(figures);
        assertEquals(figures, changed.cells().stream().map(Cell::figure).toList());
        assertEquals(budget, changed.withFigures(budget.cells().stream().map(Cell::figure).toList()));
        assertThrows(IllegalArgumentException.class, () -> budget.withFigures(List.of(Figure.blank())));
    }

    @Property(tries = 100)
    @Tag("slow")
    void everyFigureHasASideAPhaseAndTheYear(@ForAll GeneratedBudget generated) {
        Region year = Region.everything().withYear(GeneratedLines.YEAR);
        for (Cell cell : generated.budget().cells()) {
            assertTrue(year.contains(cell.region()), cell::toString);
            assertTrue(cell.region().toString().matches("side=.* phase=.*"), cell::toString);
        }
    }

    @Example
    void cellsAreMadeOnce() {
        DepartmentBudget budget = small();
        assertSame(budget.cells(), budget.cells());
    }

    @Example
    void anAddressIsComparedAsLabelsAre() {
        DepartmentBudget budget = small();
        Figure total = budget.figure(TOTAL).orElseThrow();
        assertEquals(Optional.of(total), budget.figure(CellRef.parse("EXPENDITURE:合 计:“合计”")));
        assertEquals(Optional.empty(), budget.figure(CellRef.parse("EXPENDITURE:合计:总计")));
        assertEquals("合计", budget.table("EXPENDITURE").orElseThrow().row("合 计").orElseThrow().key());
    }

    @Example
    void anAddressThatIsNotThereIsRefused() {
        assertEquals("Cell must be one of this budget's, but was 'EXPENDITURE:合计:总计'",
                assertThrows(IllegalArgumentException.class, () -> small().withFigure(
                        CellRef.parse("EXPENDITURE:合计:总计"), Figure.blank())).getMessage());
        assertThrows(IllegalArgumentException.class,
                () -> small().withFigure(CellRef.parse("NONE:a:b"), Figure.blank()));
    }

    @Example
    void aProjectTableKnowsItsUnitsByTheirCodes() {
        DepartmentBudget budget = GeneratedLines.budget(3, Template.wuchang2024(), Size.MEDIUM);
        Set<String> units = new HashSet<>();
        budget.cells().stream().filter(cell -> cell.ref().form().equals("PROJECTS")).forEach(
                cell -> units.add(cell.region().toString().replaceAll(".*(unit=\\S+).*", "$1")));
        assertTrue(units.contains("unit=320") && units.contains("unit=320001"), units::toString);
        assertTrue(units.stream().noneMatch(unit -> unit.endsWith("/")), units::toString);
    }

    @Example
    void valuesPrintAsOneLine() {
        DepartmentBudget budget = small();
        assertEquals("示例局 2024 (11 tables, " + budget.cells().size() + " figures)", budget.toString());
        assertTrue(budget.table("EXPENDITURE").orElseThrow().toString().matches("3 部门支出总表: \\d+ rows"));
        BudgetRow total = budget.table("THREE_PUBLIC").orElseThrow().rows().get(0);
        assertTrue(total.toString().startsWith("合计 ["), total::toString);
        assertTrue(budget.cells().get(0).toString().startsWith("OVERALL:收入/一般公共预算拨款收入:预算数 "));
        assertEquals("line 3 第一部分 (4 characters)", Section.of("第一部分", 3, "第一部分").toString());
        for (Template template : Templates.all()) {
            assertFalse((template + template.forms().toString() + template.bridges()).contains("\n"));
        }
    }

    @Example
    void aYearHasFourDigits() {
        assertEquals("Year must be four digits, such as '2024', but was '24'",
                assertThrows(IllegalArgumentException.class, () -> DepartmentBudget.builder().department("").year(24)
                        .template(Template.wuchang2024()).build()).getMessage());
    }

    @Example
    void aFormHasOneTable() {
        BudgetTable table = small().tables().get(0);
        assertEquals("Budget must have one table a form, but had two of OVERALL",
                assertThrows(IllegalArgumentException.class, () -> DepartmentBudget.builder().department("")
                        .template(Template.wuchang2024()).tables(List.of(table, table)).build()).getMessage());
    }

    @Example
    @Tag("slow")
    void fiftyThousandFiguresAreManyButNoTrouble() {
        DepartmentBudget budget = GeneratedLines.budget(1, Template.wuchang2024(), new Size(24_000, 100));
        assertTrue(budget.cells().size() >= 50_000, budget::toString);
        Cell last = budget.cells().get(budget.cells().size() - 1);
        assertEquals(Optional.of(last.figure()), budget.figure(last.ref()));
        assertEquals(Figure.blank(), budget.withFigure(last.ref(), Figure.blank()).figure(last.ref()).orElseThrow());
        assertTrue(budget.tables().stream().allMatch(table -> table.unreadRows().isEmpty()));
    }

    private static DepartmentBudget small() {
        return GeneratedLines.budget(1, Template.wuchang2024(), Size.SMALL);
    }
}
