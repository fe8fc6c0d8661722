package io.gouji.budget.sample;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.gouji.budget.cube.BudgetLine;
import io.gouji.budget.cube.BudgetLines;
import io.gouji.budget.cube.Dimension;
import io.gouji.budget.cube.Dimension.Member;
import io.gouji.budget.cube.Fund;
import io.gouji.budget.cube.Nature;
import io.gouji.budget.cube.Node;
import io.gouji.budget.cube.Region;
import io.gouji.budget.cube.Side;
import io.gouji.budget.cube.Use;
import io.gouji.budget.cube.Vintage;
import io.gouji.budget.fixtures.Templates;
import io.gouji.budget.money.Money;
import io.gouji.budget.table.Template;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is true of every line drawn, and how often what may be drawn is drawn. */
class LineGeneratorTest {

    private static final Money LEAST = Money.parse("0.005");
    private static final Template WUCHANG = Template.wuchang2024();
    private static final Template FINAL = Templates.final2024();

    private static BudgetLines lines(long seed, Template template, int count, int units) {
        return LineGenerator.lines(seed, template, 2024, count, units, LEAST);
    }

    /** The expenditure of several budgets, since what a department has at all is drawn once a budget. */
    private static List<Region> spent(Template template) {
        List<Region> all = new ArrayList<>();
        for (int seed = 0; seed < 20; seed++) {
            all.addAll(spent(lines(seed, template, 100, 2)));
        }
        return all;
    }

    private static List<Region> spent(BudgetLines lines) {
        return lines.lines().stream().map(BudgetLine::region).filter(is(Side.EXPENDITURE)).toList();
    }

    private static Predicate<Region> is(Member member) {
        return region -> region.node(member.node().dimension()).filter(member.node()::contains).isPresent();
    }

    /** How many in a hundred of those lines are at one of these members. */
    private static long percent(List<Region> lines, Member... oneOf) {
        long found = lines.stream().filter(line -> Stream.of(oneOf).anyMatch(each -> is(each).test(line))).count();
        return Math.round(100.0 * found / lines.size());
    }

    private static void assertNone(List<Region> lines, Member... of) {
        List.of(of).forEach(member -> assertEquals(List.of(), lines.stream().filter(is(member)).toList()));
    }

    private static void assertAbout(long expected, long percent) {
        assertTrue(Math.abs(percent - expected) <= 1 + expected / 5, "about " + expected + " %, but was " + percent);
    }

    private static String label(Region line, Dimension dimension) {
        return line.node(dimension).orElseThrow().label();
    }

    @ParameterizedTest
    @CsvSource({"-1, 1", "1, 0", "1, 1000"})
    void theSizeIsLimited(int count, int units) {
        assertEquals("Size must be no less than 0 lines and 1 to 999 units, such as '12, 2', but was '" + count + ", "
                + units + "'", assertThrows(IllegalArgumentException.class, () -> lines(1, WUCHANG, count, units))
                .getMessage());
    }

    @Test
    void everyPhaseHasTheLinesAskedFor() {
        List<Region> lines = spent(lines(3, FINAL, 50, 2));
        Set<String> phases = lines.stream().map(line -> label(line, Dimension.PHASE)).collect(Collectors.toSet());
        assertEquals(Set.of("FINAL", "ADJUSTED"), phases);
        assertEquals(100, lines.size());
        assertEquals(50, lines.stream().map(line -> line.without(Dimension.PHASE)).distinct().count(), 5);
        assertEquals(50, spent(lines(3, WUCHANG, 50, 2)).size());
        assertEquals(0, lines(1, WUCHANG, 0, 1).size());
        assertEquals(1_000, lines(1, WUCHANG, 1, 999).unitNames().size());
    }

    @Test
    void unitsAreNumberedAndNamed() {
        BudgetLines lines = lines(1, WUCHANG, 60, 3);
        assertEquals("{320=示例局, 320001=示例局本级, 320002=示例局第1中心, 320003=示例局第2中心}",
                lines.unitNames().toString());
        assertEquals(Set.of("320001", "320002", "320003"),
                spent(lines).stream().map(line -> label(line, Dimension.UNIT)).collect(Collectors.toSet()));
    }

    @Test
    void everyLineStandsAtALeafOfWhatTheTemplateDistinguishes() {
        for (Template template : Templates.all()) {
            for (Region line : spent(lines(5, template, 200, 2))) {
                for (Dimension dimension : List.of(Dimension.FUND, Dimension.VINTAGE, Dimension.USE)) {
                    List<Node> leaves = template.leaves(dimension);
                    assertEquals(leaves.isEmpty(), line.isRoot(dimension), line + " of " + template);
                    assertTrue(line.node(dimension).stream().allMatch(leaves::contains), line + " of " + template);
                }
                assertEquals("2024", label(line, Dimension.YEAR));
                assertTrue(template.leaves().contains(line.node(Dimension.NATURE).orElseThrow()), line.toString());
                assertEquals(is(Nature.PROJECT).test(line), !line.isRoot(Dimension.PROJECT), line.toString());
            }
        }
    }

    @Test
    void noFunctionIsAboveAnother() {
        Set<String> functions = spent(lines(1, WUCHANG, 800, 1)).stream().map(line -> label(line, Dimension.FUNCTION))
                .collect(Collectors.toCollection(HashSet::new));
        assertTrue(functions.stream().anyMatch(code -> code.length() == 5));
        assertTrue(functions.stream().filter(code -> code.length() == 7)
                .noneMatch(code -> functions.contains(code.substring(0, 5))));
        assertTrue(functions.size() > 40 && functions.size() <= 201, "functions: " + functions.size());
    }

    @Test
    void whatPersonsCostHasOneEconomicCodeInBridgedFunctionsAndAnotherElsewhere() {
        List<Region> persons = spent(lines(7, WUCHANG, 2_000, 1)).stream().filter(is(Nature.PERSONNEL)).toList();
        Set<String> bridges = Set.of("2080505 30108", "2080506 30109", "2210201 30113", "2101101 30110",
                "2101102 30110", "2101103 30111", "2101103 30307");
        Set<String> bridged = bridges.stream().map(each -> each.substring(0, 7)).collect(Collectors.toSet());
        Set<String> economics = bridges.stream().map(each -> each.substring(8)).collect(Collectors.toSet());
        Set<String> found = new HashSet<>();
        for (Region line : persons) {
            String function = label(line, Dimension.FUNCTION);
            String economic = label(line, Dimension.ECONOMIC);
            assertTrue(economic.startsWith("301") || economic.startsWith("303"), line.toString());
            assertEquals(bridged.contains(function), economics.contains(economic), line.toString());
            found.add(bridged.contains(function) ? function + " " + economic : "other");
        }
        assertTrue(found.remove("other") && bridges.containsAll(found) && found.size() >= 3, found.toString());
        assertTrue(spent(lines(7, WUCHANG, 2_000, 1)).stream().filter(is(Nature.OPERATING))
                .noneMatch(line -> bridged.contains(label(line, Dimension.FUNCTION))), "basic there is for persons");
    }

    @Test
    void operatingAndProjectsAreGoodsAndServicesAQuarterThreePublic() {
        List<Region> lines = spent(lines(9, WUCHANG, 300, 1)).stream().filter(is(Nature.PERSONNEL).negate()).toList();
        assertTrue(lines.stream().map(line -> label(line, Dimension.ECONOMIC))
                .allMatch(code -> code.startsWith("302") || code.startsWith("310")));
        Set<String> threePublic = Set.of("30212", "30217", "30231", "31013");
        long count = lines.stream().filter(line -> threePublic.contains(label(line, Dimension.ECONOMIC))).count();
        assertTrue(count * 4 > lines.size() && count * 2 < lines.size(), count + " of " + lines.size());
    }

    @Test
    void aThirdGoesToProjectsAndHalfOfTheRestToPersons() {
        List<Region> lines = spent(Templates.shanghaiNine());
        assertAbout(33, percent(lines, Nature.PROJECT));
        assertAbout(33, percent(lines, Nature.PERSONNEL));
        assertAbout(33, percent(lines, Nature.OPERATING));
    }

    @Test
    void onlyOwnFundsAreRemittedDrawnOnOrDistributed() {
        List<Region> lines = spent(FINAL);
        List<Region> fiscal = lines.stream().filter(is(Fund.FISCAL)).toList();
        List<Region> business = lines.stream().filter(is(Fund.BUSINESS)).toList();
        List<Region> own = lines.stream().filter(is(Fund.FISCAL).negate().and(is(Fund.BUSINESS).negate())).toList();
        assertNone(fiscal, Nature.TO_SUPERIOR, Nature.TO_SUBORDINATES, Nature.BUSINESS, Vintage.USED, Use.DISTRIBUTED);
        assertNone(own, Nature.BUSINESS);
        assertAbout(50, percent(business, Nature.BUSINESS));
        assertAbout(13, percent(own, Nature.TO_SUPERIOR));
        assertAbout(13, percent(own, Nature.TO_SUBORDINATES));
        assertTrue(percent(own, Vintage.USED) > 3 && percent(own, Vintage.CARRIED_IN) > 3);
        assertTrue(percent(own, Use.DISTRIBUTED) > 1 && percent(own, Use.CARRIED_OUT) > 1);
        assertNone(spent(WUCHANG), Vintage.USED, Use.DISTRIBUTED, Nature.TO_SUPERIOR, Nature.BUSINESS);
    }

    @Test
    void halfOfTheBudgetsCarryAQuarterInAndASixthOut() {
        List<Region> fiscal = spent(FINAL).stream().filter(is(Fund.FISCAL)).toList();
        assertAbout(13, percent(fiscal, Vintage.CARRIED_IN));
        assertAbout(8, percent(fiscal, Use.CARRIED_OUT));
        long carrying = IntStream.range(0, 60).filter(seed -> spent(lines(seed, FINAL, 16, 1)).stream()
                .anyMatch(is(Vintage.CARRIED_IN))).count();
        assertAbout(30, carrying);
    }

    @Test
    void mostMoneyIsFiscalAndSomeBudgetsHaveNoneOfIt() {
        assertTrue(percent(spent(WUCHANG), Fund.GENERAL_PUBLIC) > 40);
        long without = IntStream.range(0, 200).filter(seed -> spent(lines(seed, WUCHANG, 20, 1)).stream()
                .noneMatch(is(Fund.GENERAL_PUBLIC))).count();
        assertTrue(without > 4 && without < 30, "budgets without general public money: " + without);
    }

    @Test
    void amountsAreNotLessThanTheLeastAndOfManyKinds() {
        for (Money least : List.of(LEAST, Money.parse("300"))) {
            List<Money> amounts = LineGenerator.lines(11, WUCHANG, 2024, 400, 1, least).lines().stream()
                    .filter(line -> is(Side.EXPENDITURE).test(line.region())).map(BudgetLine::amount).toList();
            assertTrue(amounts.stream().noneMatch(amount -> amount.compareTo(least) < 0));
            assertTrue(amounts.stream().anyMatch(amount -> amount.compareTo(least.plus(Money.parse("0.1"))) < 0));
            assertTrue(amounts.stream().noneMatch(amount -> amount.compareTo(Money.parse("500")) > 0));
        }
        List<Money> amounts = lines(11, WUCHANG, 400, 1).lines().stream().map(BudgetLine::amount).toList();
        assertTrue(amounts.stream().anyMatch(amount -> amount.compareTo(Money.parse("490")) > 0));
        long hundredths = amounts.stream().filter(amount -> amount.fen() % 10_000 == 0).count();
        long whole = amounts.stream().filter(amount -> amount.fen() % 1_000_000 == 0).count();
        assertAbout(50, 100 * hundredths / amounts.size());
        assertAbout(25, 100 * whole / amounts.size());
    }

    @Test
    void projectsHaveFewNamesUnlessUnitsHaveManyLines() {
        assertEquals(Set.of("科普活动经费", "信息化建设", "房屋修缮", "专项业务费", "课题研究"), projects(90, 10));
        Set<String> three = projects(400, 20);
        assertTrue(three.containsAll(Set.of("信息化建设(第2期)", "信息化建设(第3期)")), three.toString());
        assertTrue(three.stream().noneMatch(name -> name.contains("第1期") || name.contains("第4期")), three.toString());
        assertTrue(projects(1_000, 1).stream().anyMatch(name -> name.endsWith("(第25期)")));
        assertTrue(projects(1_000, 1).stream().noneMatch(name -> name.endsWith("(第26期)")));
    }

    private static Set<String> projects(int count, int units) {
        return spent(lines(2, WUCHANG, count, units)).stream().filter(is(Nature.PROJECT))
                .map(line -> label(line, Dimension.PROJECT)).map(name -> name.substring(name.indexOf('/') + 1))
                .collect(Collectors.toSet());
    }

    /** Whoever names a seed wants these lines again, from any version. */
    @Test
    void aSeedIsTheSameBudgetForEver() {
        assertEquals("[side=EXPENDITURE year=2024 phase=BUDGET fund=OTHER vintage=CURRENT use=SPENT nature=PERSONNEL "
                + "function=20406 economic=30103 unit=320001: 0.019461, "
                + "side=EXPENDITURE year=2024 phase=BUDGET fund=OTHER vintage=CURRENT use=SPENT nature=PERSONNEL "
                + "function=20406 economic=30302 unit=320001: 32.721678, "
                + "side=REVENUE year=2024 phase=BUDGET fund=OTHER vintage=CURRENT "
                + "function=20406 unit=320001: 32.741139]", lines(1, WUCHANG, 2, 1).lines().toString());
        assertEquals(List.of(195972404, 1961836800, -1186126463), Templates.all().stream()
                .map(template -> lines(1, template, 200, 3).lines().toString().hashCode()).toList());
        assertNotEquals(lines(1, WUCHANG, 2, 1), lines(2, WUCHANG, 2, 1));
    }
}
