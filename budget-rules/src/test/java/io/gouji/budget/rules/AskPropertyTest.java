package io.gouji.budget.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.gouji.budget.cube.BudgetLine;
import io.gouji.budget.cube.Dimension;
import io.gouji.budget.cube.Region;
import io.gouji.budget.fixtures.GeneratedBudget;
import io.gouji.budget.money.Figure;
import io.gouji.budget.money.Money;
import io.gouji.budget.money.MoneyUnit;
import io.gouji.budget.rules.finding.Answer;
import io.gouji.budget.rules.finding.Language;
import io.gouji.budget.rules.repair.AmountRange;
import io.gouji.budget.table.BudgetEntry;
import io.gouji.budget.table.Cell;
import io.gouji.budget.table.CellRef;
import io.gouji.budget.table.DepartmentBudget;
import io.gouji.budget.table.Template;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;

/**
 * Any region asked for: the true amount lies in the range, and the range is the one that brute force finds among all
 * amounts that print as the document does.
 */
class AskPropertyTest {

    private static final String TINY = String.join("\n", "template tiny phase=BUDGET", "leaves nature BASIC PROJECT",
            "form 1 BY_FUNCTION 功能表", "  panel side=EXPENDITURE", "    column 合计", "    row 合计", "    functions",
            "form 2 BY_NATURE 性质表", "  panel side=EXPENDITURE", "    column 合计", "    column 基本支出 nature=BASIC",
            "    column 项目支出 nature=PROJECT", "    row 合计", "");
    private static final String CROSS = String.join("\n", "template cross phase=BUDGET", "leaves nature BASIC PROJECT",
            "form 1 CROSS 功能表", "  panel side=EXPENDITURE", "    column 基本支出 nature=BASIC",
            "    column 项目支出 nature=PROJECT", "    functions", "");
    private static final BigDecimal TWO = new BigDecimal(2);
    private static final Template TEMPLATE = Template.parse(TINY);

    /** Four amounts: two classes, each basic and project; of these the sums of rows and columns are printed. */
    private static DepartmentBudget tiny(int[] amounts) {
        int[] a = amounts;
        return BudgetEntry.of("某局", 2024, TEMPLATE).table("功能表", MoneyUnit.WAN_YUAN)
                .row("合计").put("合计", rounded(a[0] + a[1] + a[2] + a[3])).row("201", "甲").put("合计", rounded(a[0] + a[1]))
                .row("208", "乙").put("合计", rounded(a[2] + a[3]))
                .table("性质表", MoneyUnit.WAN_YUAN).row("合计").put("合计", rounded(a[0] + a[1] + a[2] + a[3]))
                .put("基本支出", rounded(a[0] + a[2])).put("项目支出", rounded(a[1] + a[3])).build();
    }

    /** Whole 万元 from quarters, half up; a printed 0 means nothing at all, and so no print hides less than a half. */
    private static String rounded(int quarters) {
        return String.valueOf(Math.floorDiv(quarters + 2, 4));
    }

    /** What is printed of amounts in quarters; empty if a half unit would hide. */
    private static int[] prints(int[] quarters) {
        int[] sums = sums(quarters);
        return IntStream.of(sums).anyMatch(sum -> sum == 1) ? new int[0]
                : IntStream.of(sums).map(sum -> Math.floorDiv(sum + 2, 4)).toArray();
    }

    /**
     * Of all amounts in halves, ends of the half units included, that print so: the least and the most that lie in the
     * first class and are basic. Every corner of what is allowed lies on halves.
     */
    private static int[] bruteForce(int[] prints, int most) {
        int[] found = {Integer.MAX_VALUE, -1};
        int[] a = new int[4];
        for (a[0] = 0; a[0] <= most; a[0]++) {
            for (a[1] = 0; a[1] <= most; a[1]++) {
                for (a[2] = 0; a[2] <= most; a[2]++) {
                    for (a[3] = 0; a[3] <= most; a[3]++) {
                        if (fits(a, prints)) {
                            found[0] = Math.min(found[0], a[0]);
                            found[1] = Math.max(found[1], a[0]);
                        }
                    }
                }
            }
        }
        return found;
    }

    private static boolean fits(int[] halves, int[] prints) {
        int[] sums = sums(halves);
        for (int i = 0; i < sums.length; i++) {
            if (Math.abs(sums[i] - 2 * prints[i]) > (prints[i] == 0 ? 0 : 1)) {
                return false;
            }
        }
        return true;
    }

    private static int[] sums(int[] a) {
        return new int[] {a[0] + a[1] + a[2] + a[3], a[0] + a[1], a[2] + a[3], a[0] + a[2], a[1] + a[3]};
    }

    @Example
    void isWhatBruteForceFindsOnAThousandSmallBudgets() {
        Random random = new Random(21);
        int tried = 0;
        while (tried < 1000) {
            int[] amounts = random.ints(4, 0, 13).toArray();
            int[] prints = prints(amounts);
            if (prints.length == 0) {
                continue;
            }
            tried++;
            Report report = Reconciliation.standard().check(tiny(amounts));
            AmountRange range = report.range(Region.parse("side=EXPENDITURE function=201 nature=BASIC"));
            int[] found = bruteForce(prints, 13);
            assertEquals(found[0] + " " + found[1], range.lower().orElseThrow().multiply(TWO).stripTrailingZeros()
                    .toPlainString() + " " + range.upper().orElseThrow().multiply(TWO).stripTrailingZeros()
                    .toPlainString(), () -> Arrays.toString(prints));
        }
    }

    /** Where no total is printed, a total is no less than what is printed of it, and of all natures no more either. */
    @Example
    void aTotalThatNothingPrintsIsMadeOfWhatIsPrinted() {
        Random random = new Random(22);
        Template cross = Template.parse(CROSS);
        for (int i = 0; i < 40; i++) {
            int[] a = random.ints(4, 1, 40).toArray();
            DepartmentBudget budget = BudgetEntry.of("某局", 2024, cross).table("功能表", MoneyUnit.WAN_YUAN)
                    .row("201", "甲").put("基本支出", "" + a[0]).put("项目支出", "" + a[1])
                    .row("208", "乙").put("基本支出", "" + a[2]).put("项目支出", "" + a[3]).build();
            Report report = Reconciliation.standard().check(budget);
            BigDecimal half = new BigDecimal("0.5");
            AmountRange basic = report.range(Region.parse("side=EXPENDITURE nature=BASIC"));
            assertEquals(a[0] + a[2] - 1, basic.lower().orElseThrow().intValueExact());
            assertTrue(basic.upper().isEmpty(), basic.toString());
            AmountRange all = report.range(Region.parse("side=EXPENDITURE"));
            assertEquals(IntStream.of(a).sum() - 2, all.lower().orElseThrow().intValueExact());
            AmountRange row = report.range(Region.parse("side=EXPENDITURE function=208"));
            assertEquals("[" + (a[2] + a[3] - 1) + ", " + (a[2] + a[3] + 1) + ")", row.toString());
            assertEquals("[" + half.negate().add(new BigDecimal(a[1])) + ", " + half.add(new BigDecimal(a[1])) + ")",
                    report.range(Region.parse("side=EXPENDITURE function=201 nature=PROJECT")).toString());
        }
    }

    @Property(tries = 25)
    @Domain(io.gouji.budget.fixtures.Budgets.class)
    void theTrueAmountIsAlwaysAllowed(@ForAll GeneratedBudget generated) {
        DepartmentBudget budget = generated.budget();
        Report report = Reconciliation.standard().check(budget);
        List<BudgetLine> lines = generated.lines().lines();
        Random random = new Random(generated.seed());
        for (int i = 0; i < 4 && !lines.isEmpty(); i++) {
            Region region = asked(budget, lines.get(random.nextInt(lines.size())).region(), random);
            Money sum = Money.sum(lines.stream().filter(line -> region.contains(budget.template().region()
                    .withYear(budget.year().getAsInt()).and(line.region()))).map(BudgetLine::amount).toList());
            AmountRange range = report.range(region);
            assertFalse(range.isEmpty(), region.toString());
            if (range.isKnown()) {
                assertTrue(range.lower().orElseThrow().compareTo(sum.amount()) <= 0
                        && range.upper().map(upper -> upper.compareTo(sum.amount()) >= 0).orElse(true),
                        region + ": " + sum + " in " + range);
            }
        }
    }

    /** The region of a line with a few of its coordinates left out or moved up. */
    private static Region asked(DepartmentBudget budget, Region line, Random random) {
        Region region = budget.template().region().withYear(budget.year().getAsInt()).and(line);
        for (Dimension dimension : Dimension.values()) {
            if (dimension.isEnumerated() || dimension.isListed()) {
                int choice = random.nextInt(4);
                if (choice < 2) {
                    region = region.without(dimension);
                } else if (choice == 2) {
                    Region at = region;
                    region = region.node(dimension).flatMap(node -> node.parent()).map(at::with).orElse(at);
                }
            }
        }
        return region;
    }

    @Example
    void aPrintedRegionIsAsItsFigure() {
        DepartmentBudget budget = tiny(new int[] {4, 8, 12, 16});
        Report report = Reconciliation.standard().check(budget);
        for (Cell cell : budget.cells()) {
            assertEquals(report.range(cell.ref()), report.range(cell.region()), cell.toString());
        }
    }

    @Example
    void aContradictionElsewhereEmptiesNothing() {
        DepartmentBudget budget = tiny(new int[] {4, 8, 12, 16});
        DepartmentBudget wrong = budget.withFigure(CellRef.parse("BY_FUNCTION:201:合计"), Figure.parse("5"));
        Report report = Reconciliation.standard().check(wrong);
        assertEquals(Boolean.FALSE, report.consistent().orElseThrow());
        AmountRange range = report.range(Region.parse("side=EXPENDITURE nature=BASIC"));
        assertFalse(range.isEmpty());
        assertEquals(new BigDecimal("3.5"), range.lower().orElseThrow());
        Answer answer = report.ask(Region.parse("side=EXPENDITURE nature=BASIC function=208"));
        assertFalse(answer.range().isEmpty());
        assertFalse(answer.setAside().isEmpty());
        assertTrue(answer.message(Language.ZH).contains("未采用与他数矛盾的数"), answer.message(Language.ZH));
    }

    @Example
    void saysWhichFiguresDecide() {
        Report report = Reconciliation.standard().check(tiny(new int[] {4, 8, 12, 16}));
        Answer answer = report.ask(Region.parse("side=EXPENDITURE function=201 nature=BASIC"));
        List<String> most = new ArrayList<>(answer.most().stream().map(Cell::toString).toList());
        assertFalse(most.isEmpty(), answer.toString());
        assertTrue(answer.message(Language.ZH).startsWith("支出 基本支出 201：[0, "), answer.message(Language.ZH));
        assertEquals("Region must have a side, such as 'side=EXPENDITURE function=208', but was 'function=201'",
                assertThrows(IllegalArgumentException.class, () -> report.ask(Region.parse("function=201"))).getMessage());
    }
}
