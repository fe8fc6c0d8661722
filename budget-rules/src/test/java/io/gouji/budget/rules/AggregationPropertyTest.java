package io.gouji.budget.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.gouji.budget.cube.BudgetLines;
import io.gouji.budget.cube.Dimension;
import io.gouji.budget.cube.Node;
import io.gouji.budget.fixtures.Budgets;
import io.gouji.budget.fixtures.GeneratedBudget;
import io.gouji.budget.fixtures.GeneratedLines;
import io.gouji.budget.fixtures.Size;
import io.gouji.budget.fixtures.Templates;
import io.gouji.budget.money.Figure;
import io.gouji.budget.money.Money;
import io.gouji.budget.publish.Publisher;
import io.gouji.budget.rules.finding.Finding;
import io.gouji.budget.rules.finding.Outcome;
import io.gouji.budget.table.Cell;
import io.gouji.budget.table.DepartmentBudget;
import io.gouji.budget.table.Template;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Tag;
import net.jqwik.api.domains.Domain;

@Domain(Budgets.class)
class AggregationPropertyTest {

    @Example
    void holdsOfASmallBudgetOnEachTemplate() {
        for (Template template : Templates.all()) {
            GeneratedBudget small = new GeneratedBudget(1, template, Size.SMALL);
            aDepartmentIsTheSumOfItsUnits(small);
            aFigureOfTheDepartmentThatIsOffIsFoundWithTheCellsOfBoth(small);
        }
    }

    @Property(tries = 100)
    @Tag("slow")
    void aDepartmentIsTheSumOfItsUnits(@ForAll GeneratedBudget generated) {
        List<Finding> sums = Aggregation.of(units(generated)).check(generated.budget());
        assertTrue(!sums.isEmpty());
        assertEquals(List.of(), sums.stream().filter(sum -> sum.outcome() != Outcome.EXACT
                && sum.outcome() != Outcome.ROUNDED)
                .toList());
    }

    @Property(tries = 50)
    @Tag("slow")
    void aFigureOfTheDepartmentThatIsOffIsFoundWithTheCellsOfBoth(@ForAll GeneratedBudget generated) {
        DepartmentBudget budget = generated.budget();
        Cell cell = budget.cells().get(0);
        Money off = cell.figure().amount().orElseThrow().plus(Money.parse("1"));
        DepartmentBudget wrong = budget.withFigure(cell.ref(), Figure.print(off, 2));
        List<Finding> broken = Aggregation.of(units(generated)).check(wrong).stream()
                .filter(sum -> sum.outcome() == Outcome.BROKEN).toList();
        assertEquals(List.of("sum-units:" + cell.ref()), broken.stream().map(Finding::id).toList());
        assertEquals(List.of(cell.ref()), broken.stream().map(sum -> sum.wholes().get(0).ref()).toList());
        assertTrue(broken.get(0).quotes().stream().allMatch(quote -> quote.cell().ref().equals(cell.ref())));
    }

    private static List<DepartmentBudget> units(GeneratedBudget generated) {
        BudgetLines lines = generated.lines();
        return lines.places().nodes(Dimension.UNIT).stream().map(unit -> Publisher.of(generated.template())
                .publish(of(lines, unit), "单位", GeneratedLines.YEAR)).toList();
    }

    private static BudgetLines of(BudgetLines lines, Node unit) {
        return BudgetLines.of(lines.lines().stream().filter(line -> line.region().node(Dimension.UNIT).equals(Optional.of(unit)))
                .toList(), lines.unitNames());
    }
}
