package io.gouji.budget.rules.rounding;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.gouji.budget.cube.BudgetLines;
import io.gouji.budget.fixtures.GeneratedLines;
import io.gouji.budget.fixtures.Size;
import io.gouji.budget.money.Figure;
import io.gouji.budget.money.Money;
import io.gouji.budget.publish.Publisher;
import io.gouji.budget.rules.Reconciliation;
import io.gouji.budget.rules.Report;
import io.gouji.budget.rules.finding.RoundingPolicy;
import io.gouji.budget.rules.proof.Interval;
import io.gouji.budget.table.DepartmentBudget;
import io.gouji.budget.table.Template;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Honest documents, rounded in each way, are not accused; with -Drounding=1000 of a thousand documents each. */
class RoundingPolicyTest {

    private static final int DOCUMENTS = Integer.getInteger("rounding", 12);
    private static final Reconciliation UNTOLD = Reconciliation.standard();
    private static final Template TEMPLATE = Template.wuchang2024();

    @ParameterizedTest
    @CsvSource({"half-up,0.0001,2", "half-up,0.001,2", "half-up,0.005,2", "cut,0.0001,2", "cut,0.005,2",
        "half-even,0.0001,2", "half-up,0.0001,1", "half-up,0.0001,-2"})
    void honestDocumentsAreNotAccusedAndAWrongFigureIsFound(String id, String least, int scale) {
        RoundingPolicy policy = RoundingPolicy.ofId(id).orElseThrow().hidingZeros();
        Reconciliation told = Reconciliation.standard().rounding(policy);
        int accused = 0;
        int recognised = 0;
        int tried = 0;
        int found = 0;
        int foundUntold = 0;
        int hidden = 0;
        for (int seed = 0; seed < DOCUMENTS; seed++) {
            DepartmentBudget budget = rounded(seed, policy, Money.parse(least), scale);
            accused += isAccused(told.check(budget)) ? 1 : 0;
            recognised += isAccused(UNTOLD.check(budget)) ? 0 : 1;
            SplittableRandom random = new SplittableRandom(seed);
            DepartmentBudget wrong = changed(budget, random);
            if (wrong != null) {
                tried++;
                boolean seen = isAccused(told.check(wrong));
                found += seen ? 1 : 0;
                hidden += !seen && OtherLines.print(TEMPLATE, wrong, lines(seed, Money.parse(least)), policy) ? 1 : 0;
                foundUntold += isAccused(UNTOLD.check(wrong)) ? 1 : 0;
            }
        }
        System.out.printf("%s, lines from %s, scale %d: %d of %d accused, %d clean by recognition, found in %d "
                + "of %d, by recognition in %d; %d are what other lines print%n", id, least, scale, accused, DOCUMENTS,
                recognised, found, tried, foundUntold, hidden);
        assertEquals(0, accused);
        assertTrue(found >= 0.95 * (tried - hidden), found + " of " + tried + " less " + hidden);
        assertTrue(recognised >= 0.97 * DOCUMENTS, "clean by recognition: " + recognised);
    }

    @Test
    void theAmountsBehindAPrintDependOnThePolicy() {
        assertEquals(Interval.of(95, true, 105, false), RoundingPolicy.HALF_UP.interval(100, 5));
        assertEquals(Interval.of(100, true, 110, false), RoundingPolicy.CUT.interval(100, 5));
        assertEquals(Interval.of(-110, false, -100, true), RoundingPolicy.CUT.interval(-100, 5));
        assertEquals(Interval.of(95, true, 105, true), RoundingPolicy.HALF_EVEN.interval(100, 5));
        assertEquals(Interval.of(105, false, 115, false), RoundingPolicy.HALF_EVEN.interval(110, 5));
        assertEquals(Interval.exactly(0), RoundingPolicy.HALF_UP.interval(0, 5));
        assertEquals(Interval.of(-5, false, 5, false), RoundingPolicy.HALF_UP.hidingZeros().interval(0, 5));
        assertEquals(List.of("half-up", "half-up+hidden", "half-even", "cut", "half-even+hidden", "cut+hidden"),
                RoundingPolicy.ids());
    }

    private static boolean isAccused(Report report) {
        return report.isBroken() || report.consistent().filter(consistent -> !consistent).isPresent();
    }

    private static BudgetLines lines(long seed, Money least) {
        return GeneratedLines.lines(seed, TEMPLATE, Size.SMALL, least);
    }

    /** Unless a figure is changed, the lines themselves are what it is made of. */
    @Test
    void theLinesThatADocumentIsMadeOfPrintIt() {
        RoundingPolicy policy = RoundingPolicy.HALF_UP.hidingZeros();
        for (int seed = 0; seed < 3; seed++) {
            DepartmentBudget right = rounded(seed, policy, Money.parse("0.005"), 2);
            assertTrue(OtherLines.print(TEMPLATE, right, lines(seed, Money.parse("0.005")), policy));
            Figure more = Figure.parse("1234567.89");
            assertTrue(!OtherLines.print(TEMPLATE, right.withFigure(right.cells().get(0).ref(), more),
                    lines(seed, Money.parse("0.005")), policy));
        }
    }

    private static DepartmentBudget rounded(long seed, RoundingPolicy policy, Money least, int scale) {
        DepartmentBudget exact = Publisher.of(TEMPLATE).exact().publish(
                lines(seed, least), GeneratedLines.DEPARTMENT, GeneratedLines.YEAR);
        RoundingMode mode = switch (policy.mode()) {
            case CUT -> RoundingMode.DOWN;
            case HALF_UP -> RoundingMode.HALF_UP;
            case HALF_EVEN -> RoundingMode.HALF_EVEN;
        };
        return exact.withFigures(exact.cells().stream().map(cell -> cell.figure().amount()
                .map(amount -> Figure.print(amount.rounded(scale, mode), scale)).orElse(cell.figure())).toList());
    }

    /** One digit of one figure that is not zero is another. */
    private static DepartmentBudget changed(DepartmentBudget budget, SplittableRandom random) {
        List<Integer> candidates = new ArrayList<>();
        for (int i = 0; i < budget.cells().size(); i++) {
            if (budget.cells().get(i).figure().amount().filter(amount -> !amount.isZero()).isPresent()) {
                candidates.add(i);
            }
        }
        int at = candidates.get(random.nextInt(candidates.size()));
        Figure figure = budget.cells().get(at).figure();
        String printed = figure.printed();
        int place = random.nextInt(printed.length());
        while (!Character.isDigit(printed.charAt(place))) {
            place = random.nextInt(printed.length());
        }
        char other = (char) ('0' + (printed.charAt(place) - '0' + random.nextInt(1, 10)) % 10);
        String wrong = printed.substring(0, place) + other + printed.substring(place + 1);
        try {
            return budget.withFigure(budget.cells().get(at).ref(),
                    Figure.of(wrong, Money.parse(wrong), figure.scale()));
        } catch (IllegalArgumentException ex) {
            return null;
        }
    }
}
