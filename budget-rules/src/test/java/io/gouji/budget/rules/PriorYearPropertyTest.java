package io.gouji.budget.rules;

import static org.junit.jupiter.api.Assertions.assertTrue;

import io.gouji.budget.code.Crosswalk;
import io.gouji.budget.money.Figure;
import io.gouji.budget.money.Money;
import io.gouji.budget.rules.finding.Finding;
import io.gouji.budget.rules.finding.Finding.Quote;
import io.gouji.budget.rules.finding.Outcome;
import io.gouji.budget.table.Cell;
import io.gouji.budget.table.DepartmentBudget;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;

class PriorYearPropertyTest {

    private static final Money OFF = Money.parse("3.21");

    /** Renamed, split, merged, moved to another class, and given another meaning: of codes that are drawn often. */
    private static final Crosswalk MADE_UP = Crosswalk.parse("""
            2024\t30288\t30201\tmoved within a class
            2024\t30315\t30202\tmoved to another class
            2024\t30101\t30101+30102\tsplit
            2024\t30204\t30204+31002\tsplit over two classes
            2024\t30205+30206\t30205\tmerged
            2024\t30211+31003\t30211\tmerged from two classes
            2024\t2069901\t2060701\t
            2024\t2010601+2010602\t2010601\t
            2024\t2100501\t2101101+2101102\t
            """);

    @Property(tries = 60)
    void theDocumentsOfTwoYearsAgree(@ForAll @LongRange(max = 99_999) long seed, @ForAll @IntRange(max = 80) int lines,
            @ForAll @IntRange(min = 2017, max = 2024) int year) {
        assertTrue(outcomes(seed, lines, year).stream().allMatch(finding -> finding.outcome() == Outcome.EXACT
                || finding.outcome() == Outcome.ROUNDED), () -> outcomes(seed, lines, year).stream()
                        .filter(finding -> finding.outcome().isFinding()).map(Finding::toString)
                        .collect(Collectors.joining("\n")));
    }

    @Property(tries = 40)
    void oneWrongFigureInEitherDocumentIsNamed(@ForAll @LongRange(max = 99_999) long seed,
            @ForAll @IntRange(min = 8, max = 60) int lines,
            @ForAll @IntRange(min = 2017, max = 2024) int year, @ForAll @IntRange(max = 999_999) int pick) {
        TwoYears years = years(seed, lines, year);
        List<Finding> right = against(years.lastYear(), year).check(years.thisYear());
        List<Cell> own = right.stream().flatMap(finding -> finding.cells().stream()).distinct().toList();
        Cell wrong = own.get(pick % own.size());
        assertTrue(broken(years.lastYear(), off(years.thisYear(), wrong), year).stream()
                .anyMatch(finding -> finding.cells().stream().anyMatch(cell -> cell.ref().equals(wrong.ref()))),
                wrong::toString);
        List<Cell> others = right.stream().flatMap(finding -> finding.quotes().stream()).map(Quote::cell).distinct()
                .toList();
        Cell restated = others.get(pick % others.size());
        assertTrue(broken(off(years.lastYear(), restated), years.thisYear(), year).stream()
                .anyMatch(finding -> finding.quotes().stream().anyMatch(quote ->
                quote.cell().ref().equals(restated.ref()))),
                restated::toString);
    }

    @Property(tries = 10)
    void withoutTheCrosswalkOnlyTheCodesThatChangedAreRestated(@ForAll @LongRange(max = 99_999) long seed) {
        TwoYears years = years(seed, 60, 2024);
        Set<String> touched = MADE_UP.steps(2024).stream().flatMap(step -> Stream.concat(step.before().stream(),
                step.after().stream()))
                .collect(Collectors.toSet());
        List<Finding> restated = PriorYear.of(List.of(years.lastYear())).check(years.thisYear()).stream()
                .filter(finding -> finding.outcome() == Outcome.BROKEN).toList();
        restated.forEach(finding -> assertTrue(touched.stream().anyMatch(code -> code.startsWith(rowOf(finding))),
                finding::toString));
    }

    private static String rowOf(Finding finding) {
        return finding.cells().get(0).ref().row().replaceAll("\\D", "");
    }

    private static List<Finding> broken(DepartmentBudget lastYear, DepartmentBudget thisYear, int year) {
        return against(lastYear, year).check(thisYear).stream().filter(finding -> finding.outcome() == Outcome.BROKEN)
                .toList();
    }

    private static DepartmentBudget off(DepartmentBudget budget, Cell cell) {
        Money amount = cell.figure().amount().orElseThrow().plus(OFF);
        return budget.withFigure(cell.ref(), Figure.print(amount, 2));
    }

    private static List<Finding> outcomes(long seed, int lines, int year) {
        TwoYears years = years(seed, lines, year);
        return against(years.lastYear(), year).check(years.thisYear());
    }

    private static TwoYears years(long seed, int lines, int year) {
        return new TwoYears(seed, year, lines, (year == 2024 ? MADE_UP : Crosswalk.standard()).steps(year));
    }

    private static PriorYear against(DepartmentBudget lastYear, int year) {
        PriorYear prior = PriorYear.of(List.of(lastYear));
        return year == 2024 ? prior.by(MADE_UP) : prior;
    }
}
