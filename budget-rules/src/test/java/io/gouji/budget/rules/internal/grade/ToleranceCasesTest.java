package io.gouji.budget.rules.internal.grade;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.gouji.budget.money.Figure;
import io.gouji.budget.money.Money;
import io.gouji.budget.rules.Cases;
import io.gouji.budget.rules.Tiny;
import io.gouji.budget.rules.finding.Finding;
import io.gouji.budget.rules.finding.Language;
import io.gouji.budget.rules.finding.Outcome;
import io.gouji.budget.rules.proof.Interval;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/**
 * What others say of rounded sums (data/cases), where they mean what we mean: a figure is an interval, and a relation
 * holds if
 * the intervals meet. A case that differs by design is listed with its reason; a case that is neither makes the test
 * fail.
 */
class ToleranceCasesTest {

    /** Numbers of the cases have at most five decimals. */
    private static final int DECIMALS = 6;

    private static final Map<String, String> DIFFERENT = Map.of(
            "fromFact -20.123 -1", "more digits than its precision: a Figure refuses such an amount",
            "bc_infer_max", "a tolerance for the whole entry, from its coarsest amount: ours is each figure's own",
            "bc_infer_modes", "the same, from the coarsest or the finest amount",
            "bc_no_precision", "no tolerance among whole numbers: ours have half a unit too, but this sum is exact anyway",
            "bc_multiplier", "a tolerance multiplied at will: half a unit is arithmetic, not taste",
            "bc_balance_assert", "25.01 for 25.00 passes there, which its users call a bug: copies of one precision print alike",
            "hl_assert_exact", "1.006 fails against 1.01 there: here it is what 1.01 may stand for",
            "dynamic_tolerance_table", "units above 1 万元 (d = -3) are not printed in budgets");

    private final Set<String> different = new HashSet<>();

    @Test
    void sumsOfFactsByCalculationsOnePointOne() {
        for (Cases each : Cases.of("summation-intervals.json").list("cases")) {
            Interval computed = Interval.exactly(0);
            for (Cases item : each.list("items")) {
                Interval known = Interval.everything();
                for (Cases fact : item.list("facts")) {
                    known = known.intersect(printed(fact));
                }
                computed = computed.plus(known.times(item.number("w").longValueExact()));
            }
            assertEnds(each.texts("computed_interval"), computed, each.text("id"));
            assertEnds(each.texts("reported_interval"), printed(each.at("total")), each.text("id"));
            assertEquals(each.text("calc11").equals("consistent"), computed.intersects(printed(each.at("total"))), each.text("id"));
        }
    }

    @Test
    void arithmeticOfIntervals() {
        for (Cases each : Cases.of("summation-intervals.json").list("interval_ops")) {
            if (each.text("op").equals("fromFact")) {
                fromFact(each);
            } else {
                assertInterval(each, result(each));
            }
        }
        assertSeen("fromFact -20.123 -1");
    }

    private void fromFact(Cases each) {
        if (each.text("d").isEmpty()) {
            assertEnds(each.texts("expect"), Interval.exactly(scaled(each.number("v"))), "exact");
        } else if (each.number("v").scale() > each.number("d").intValue()) {
            different.add("fromFact " + each.text("v") + " " + each.text("d"));
            assertThrows(IllegalArgumentException.class, () -> Figure.of("-20.123", Money.parse("-20.123"), 0));
        } else {
            assertEnds(each.texts("expect"), printed(each), "fromFact");
        }
    }

    private static Interval result(Cases each) {
        List<Interval> args = new ArrayList<>();
        List<String> ends = each.texts(each.has("args") ? "args" : "arg");
        for (int i = 0; i < ends.size(); i += 2) {
            args.add(Interval.of(scaled(new BigDecimal(ends.get(i))), true, scaled(new BigDecimal(ends.get(i + 1))), true));
        }
        return switch (each.text("op")) {
            case "intersect" -> args.stream().reduce(Interval.everything(), Interval::intersect);
            case "add" -> args.stream().reduce(Interval.exactly(0), Interval::plus);
            default -> args.get(0).times(each.number("by").longValueExact());
        };
    }

    private static void assertInterval(Cases each, Interval result) {
        if (each.text("expect").isEmpty()) {
            assertTrue(result.isEmpty(), each::toString);
        } else {
            assertEnds(each.texts("expect"), result, each.toString());
        }
    }

    @Test
    void openEndsWhereFiguresAreCut() {
        List<Cases> cut = Cases.of("open-bounds.json").list("cases").stream().filter(each -> each.has("mode")).toList();
        for (Cases each : cut) {
            Interval computed = Interval.exactly(0);
            for (Cases item : each.list("items")) {
                computed = computed.plus(cut(item).times(item.number("w").longValueExact()));
            }
            assertEquals(each.text("expect").equals("consistent"), computed.intersects(cut(each.at("total"))), each.text("id"));
        }
        assertEquals(5, cut.size());
    }

    /** Half up: a sum that only touches is strained, and BROKEN is what fails with closed ends too. */
    @Test
    void openEndsWhereFiguresAreRounded() {
        List<Cases> rounded = Cases.of("open-bounds.json").list("cases").stream().filter(each -> each.has("half_up")).toList();
        for (Cases each : rounded) {
            Outcome outcome = sum(each.at("total").text("v"), each.list("items").stream().map(item -> item.text("v")).toList());
            assertEquals(each.text("half_up").equals("consistent"), isFine(outcome), each.text("id"));
            assertEquals(each.text("closed").equals("consistent"), outcome != Outcome.BROKEN, each.text("id"));
        }
        assertEquals(5, rounded.size());
    }

    @Test
    void intervalsOfTheBankingAuthority() {
        for (Cases each : Cases.of("intervals-dpm.json").list("cases")) {
            if (!each.has("left")) {
                different.add(each.text("id"));
                assertEquals(new BigDecimal("0.00005"), Figure.of("1", Money.parse("1"), 4).halfUnit());
                continue;
            }
            Interval right = Interval.exactly(0);
            for (Cases item : each.list("right")) {
                assertEnds(item.texts("interval"), around(item), each.text("id"));
                right = right.plus(around(item));
            }
            assertEquals(each.text("expect").equals("pass"), right.intersects(around(each.at("left"))), each.text("id"));
        }
        assertSeen("dynamic_tolerance_table");
    }

    @Test
    void tolerancesOfLedgers() {
        Map<String, Cases> cases = Cases.of("ledger-tolerance.json").list("cases").stream()
                .collect(Collectors.toMap(each -> each.text("id"), each -> each));
        assertEquals(Outcome.BROKEN, sum(cases.get("bc_balance_assert_fail").text("asserted"), List.of("25.00")));
        // rounded to the fen: no money is finer
        assertTrue(isFine(sum("1111.120453", List.of("1111.12"))), "hl_local_precision");
        cases.keySet().stream().filter(id -> !Set.of("bc_balance_assert_fail", "hl_local_precision").contains(id)).forEach(different::add);
        assertEquals(Outcome.STRAINED, sum("25.01", List.of("25.00")));
        assertEquals(Outcome.EXACT, sum("500", List.of("120", "380")));
        Finding shown = relation("1.01", List.of("1.006"));
        assertEquals("EXPENDITURE 合计 合计: 1.01 = 1.006; computed 1.006, difference 0.004, allowed 0.0055", shown.message(Language.EN));
        assertEquals(Outcome.ROUNDED, shown.outcome());
        assertSeen("bc_infer_max", "bc_infer_modes", "bc_no_precision", "bc_multiplier", "bc_balance_assert", "hl_assert_exact");
    }

    private void assertSeen(String... ids) {
        assertEquals(Set.of(ids), different);
        assertTrue(DIFFERENT.keySet().containsAll(different), different::toString);
    }

    private static boolean isFine(Outcome outcome) {
        return outcome == Outcome.EXACT || outcome == Outcome.ROUNDED;
    }

    private static Outcome sum(String total, List<String> items) {
        return relation(total, items).outcome();
    }

    private static Finding relation(String total, List<String> items) {
        StringBuilder table = new StringBuilder("EXPENDITURE\n合计 " + total + " _ _\n");
        for (int i = 0; i < items.size(); i++) {
            table.append(206 + i).append(' ').append(items.get(i)).append(" _ _\n");
        }
        return Tiny.check(Tiny.TWO_FORMS, table.toString()).relations().stream()
                .filter(finding -> finding.id().equals("sum-rows:EXPENDITURE:合计:合计")).findFirst().orElseThrow();
    }

    /** Half up, as our figures are: the end away from zero is open. */
    private static Interval printed(Cases fact) {
        long value = scaled(fact.number("v"));
        long half = scaled(BigDecimal.valueOf(5, fact.number("d").intValue() + 1));
        return Interval.of(value - half, value > 0, value + half, value < 0);
    }

    private static Interval around(Cases fact) {
        long half = scaled(BigDecimal.valueOf(5, fact.number("d").intValue() + 1));
        long value = scaled(fact.number("v"));
        return Interval.of(value - half, true, value + half, true);
    }

    private static Interval cut(Cases fact) {
        long value = scaled(fact.number("v"));
        if (fact.text("d").equals("INF")) {
            return Interval.exactly(value);
        }
        long unit = scaled(BigDecimal.valueOf(1, fact.number("d").intValue()));
        return Interval.of(value > 0 ? value : value - unit, value > 0, value < 0 ? value : value + unit, value < 0);
    }

    private static long scaled(BigDecimal number) {
        return number.movePointRight(DECIMALS).longValueExact();
    }

    private static void assertEnds(List<String> expected, Interval actual, String what) {
        assertFalse(actual.isEmpty(), what);
        assertEquals(scaled(new BigDecimal(expected.get(0))), actual.lower(), what);
        assertEquals(scaled(new BigDecimal(expected.get(1))), actual.upper(), what);
    }
}
