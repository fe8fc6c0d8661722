package io.gouji.budget.publish;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.gouji.budget.cube.BudgetLine;
import io.gouji.budget.cube.BudgetLines;
import io.gouji.budget.cube.Dimension;
import io.gouji.budget.cube.Region;
import io.gouji.budget.fixtures.Budgets;
import io.gouji.budget.fixtures.GeneratedBudget;
import io.gouji.budget.fixtures.GeneratedLines;
import io.gouji.budget.fixtures.Size;
import io.gouji.budget.fixtures.Templates;
import io.gouji.budget.money.Money;
import io.gouji.budget.table.BudgetTable;
import io.gouji.budget.table.Cell;
import io.gouji.budget.table.CellRef;
import io.gouji.budget.table.DepartmentBudget;
import io.gouji.budget.table.Template;
import java.math.RoundingMode;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Tag;
import net.jqwik.api.domains.Domain;

@Domain(Budgets.class)
class PublisherPropertyTest {

    @Example
    void holdsOfASmallBudgetOnEachTemplate() {
        for (Template template : Templates.all()) {
            GeneratedBudget small = new GeneratedBudget(1, template, Size.SMALL);
            everyFigureIsTheRoundedSumOfTheLinesInsideItsRegion(small);
            exactFiguresAreTheSumsUnrounded(small);
            everyRowIsRead(small);
            noTwoFiguresShareAnAddress(small);
            everyLineOfTheYearIsInsideSomeFigure(small);
            linesWithoutYearAndPhaseAreOfTheOnePublished(small);
            theOrderOfTheLinesDoesNotMatter(small);
        }
    }

    @Property(tries = 600)
    @Tag("slow")
    void everyFigureIsTheRoundedSumOfTheLinesInsideItsRegion(@ForAll GeneratedBudget generated) {
        List<BudgetLine> lines = List.copyOf(generated.lines().lines());
        for (Cell cell : generated.budget().cells()) {
            assertEquals(expected(generated, lines, cell).map(sum -> sum.rounded(2, RoundingMode.HALF_UP)),
                    cell.figure().amount(), () -> cell + " of " + cell.region());
        }
    }

    @Property(tries = 200)
    @Tag("slow")
    void exactFiguresAreTheSumsUnrounded(@ForAll GeneratedBudget generated) {
        DepartmentBudget exact = Publisher.of(generated.template()).exact()
                .publish(generated.lines(), GeneratedLines.DEPARTMENT, GeneratedLines.YEAR);
        assertEquals(generated.budget().cells().stream().map(Cell::ref).toList(),
                exact.cells().stream().map(Cell::ref).toList());
        List<BudgetLine> lines = List.copyOf(generated.lines().lines());
        for (Cell cell : exact.cells()) {
            assertEquals(expected(generated, lines, cell), cell.figure().amount(), cell::toString);
        }
    }

    /** What the lines come to; nothing where no line is of the year and phase. */
    private static Optional<Money> expected(GeneratedBudget generated, List<BudgetLine> lines, Cell cell) {
        Region base = generated.template().region().withYear(GeneratedLines.YEAR);
        Region region = cell.region();
        if (!region.isChange()) {
            return isKnown(base, lines, region) ? Optional.of(sum(lines, region)) : Optional.empty();
        }
        Region last = region.withYear(GeneratedLines.YEAR - 1);
        return isKnown(base, lines, last) ? Optional.of(sum(lines, region.and(base)).minus(sum(lines, last)))
                : Optional.empty();
    }

    private static boolean isKnown(Region base, List<BudgetLine> lines, Region region) {
        return Stream.of(Dimension.YEAR, Dimension.PHASE).allMatch(dimension -> region.node(dimension)
                .equals(base.node(dimension)) || lines.stream().anyMatch(line -> line.region().node(dimension)
                .equals(region.node(dimension))));
    }

    @Property(tries = 300)
    @Tag("slow")
    void everyRowIsRead(@ForAll GeneratedBudget generated) {
        for (BudgetTable table : generated.budget().tables()) {
            assertTrue(table.unreadRows().isEmpty(), () -> table + " " + table.unreadRows());
        }
    }

    @Property(tries = 300)
    @Tag("slow")
    void noTwoFiguresShareAnAddress(@ForAll GeneratedBudget generated) {
        Set<CellRef> seen = new HashSet<>();
        for (Cell cell : generated.budget().cells()) {
            assertTrue(seen.add(cell.ref()), cell::toString);
        }
    }

    @Property(tries = 200)
    @Tag("slow")
    void everyLineOfTheYearIsInsideSomeFigure(@ForAll GeneratedBudget generated) {
        Set<Region> regions = new HashSet<>();
        generated.budget().cells().forEach(cell -> regions.add(cell.region()));
        for (BudgetLine line : ownLines(generated)) {
            assertTrue(regions.stream().anyMatch(region -> region.contains(line.region())), line::toString);
        }
    }

    @Property(tries = 200)
    @Tag("slow")
    void linesWithoutYearAndPhaseAreOfTheOnePublished(@ForAll GeneratedBudget generated) {
        List<BudgetLine> own = ownLines(generated);
        List<BudgetLine> bare = own.stream().map(line -> BudgetLine.of(Region.parse(line.region().toString()
                .replaceAll("(year|phase)=\\S+ ", "")), line.amount())).toList();
        assertEquals(publish(generated, own), publish(generated, bare));
    }

    private static List<BudgetLine> ownLines(GeneratedBudget generated) {
        Region base = generated.template().region().withYear(GeneratedLines.YEAR);
        return generated.lines().lines().stream().filter(line -> base.contains(line.region())).toList();
    }

    private static DepartmentBudget publish(GeneratedBudget generated, List<BudgetLine> lines) {
        return Publisher.of(generated.template()).publish(BudgetLines.of(lines, generated.lines().unitNames()),
                GeneratedLines.DEPARTMENT, GeneratedLines.YEAR);
    }

    @Property(tries = 100)
    @Tag("slow")
    void theOrderOfTheLinesDoesNotMatter(@ForAll GeneratedBudget generated) {
        List<BudgetLine> lines =
                generated.lines().lines().stream().sorted(Comparator.comparing(BudgetLine::region)).toList();
        assertEquals(generated.budget(), publish(generated, lines));
    }

    private static Money sum(List<BudgetLine> lines, Region region) {
        return Money.sum(lines.stream().filter(line -> region.contains(line.region())).map(BudgetLine::amount)
                .toList());
    }
}
