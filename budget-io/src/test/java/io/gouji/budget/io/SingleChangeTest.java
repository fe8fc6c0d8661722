package io.gouji.budget.io;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.gouji.budget.cube.Region;
import io.gouji.budget.money.Figure;
import io.gouji.budget.rules.Reconciliation;
import io.gouji.budget.rules.Report;
import io.gouji.budget.rules.finding.Finding;
import io.gouji.budget.rules.finding.Outcome;
import io.gouji.budget.table.Cell;
import io.gouji.budget.table.DepartmentBudget;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * One wrong figure in a right document: over all figures of the sample that are not zero. A change of the last digit by
 * one is
 * a change by 0.01 and measured on its own, since a sum of rounded figures has room for it.
 */
class SingleChangeTest {

    private static final DepartmentBudget BUDGET = Samples.budget();
    private static final List<Cell> FIGURES = BUDGET.cells().stream()
            .filter(cell -> cell.figure().amount().filter(amount -> !amount.isZero()).isPresent()).toList();

    @Test
    void aReplacedDigitIsBroken() {
        allBroken("replaced digit", text -> IntStream.range(0, text.length()).boxed().filter(i -> Character.isDigit(text.charAt(i)))
                .flatMap(i -> Stream.of(2, 5, 8).map(step -> text.substring(0, i)
                        + (char) ('0' + (text.charAt(i) - '0' + step) % 10) + text.substring(i + 1)))
                .filter(changed -> !isOneUnitAway(text, changed)));
    }

    @Test
    void twoTransposedDigitsAreBroken() {
        allBroken("transposition", text -> IntStream.range(0, text.length() - 1).mapToObj(i -> transposed(text, i))
                .filter(changed -> !changed.equals(text) && !isOneUnitAway(text, changed)));
    }

    /** Swaps the digit with the next one, across the point if need be. */
    private static String transposed(String text, int i) {
        int next = text.charAt(i + 1) == '.' ? i + 2 : i + 1;
        if (text.charAt(i) == '.') {
            return text;
        }
        char[] digits = text.toCharArray();
        digits[i] = text.charAt(next);
        digits[next] = text.charAt(i);
        return new String(digits);
    }

    @Test
    void aDecimalShiftIsBroken() {
        allBroken("decimal shift", text -> Stream.of(1, -1).map(power -> new BigDecimal(text).scaleByPowerOfTen(power)
                .setScale(2, RoundingMode.HALF_UP).toPlainString()));
    }

    @Test
    void aChangedSignIsBroken() {
        allBroken("sign", text -> Stream.of("-" + text));
    }

    @Test
    void oneHundredthIsFoundInMoreThanNineOfTen() {
        List<String> missed = new ArrayList<>();
        int tried = measure(text -> Stream.of("0.01", "-0.01").map(step -> new BigDecimal(text).add(new BigDecimal(step)).toPlainString()),
                finding -> finding.outcome() == Outcome.BROKEN || finding.outcome() == Outcome.STRAINED && finding.strain().isPresent(),
                missed);
        print("±0.01", tried, missed);
        assertTrue(missed.size() * 100 <= tried * 7, missed::toString);
    }

    private static void allBroken(String name, Function<String, Stream<String>> changes) {
        List<String> missed = new ArrayList<>();
        int tried = measure(changes, finding -> finding.outcome() == Outcome.BROKEN, missed);
        print(name, tried, missed);
        assertEquals(List.of(), missed);
    }

    private static int measure(Function<String, Stream<String>> changes, Predicate<Finding> found, List<String> missed) {
        Queue<String> all = new ConcurrentLinkedQueue<>();
        int tried = FIGURES.parallelStream().mapToInt(cell -> {
            List<String> texts = changes.apply(cell.figure().printed().replace(" ", "")).distinct().toList();
            texts.stream().filter(changed -> !isFound(cell, changed, found)).forEach(changed -> all.add(cell + " as " + changed));
            return texts.size();
        }).sum();
        missed.addAll(all);
        return tried;
    }

    private static boolean isFound(Cell cell, String changed, Predicate<Finding> found) {
        Report report = Reconciliation.standard().check(BUDGET.withFigure(cell.ref(), Figure.parse(changed)));
        return report.findings().stream().filter(found).anyMatch(finding -> names(finding, cell.region()));
    }

    /** The figure itself, or another printing of the same amount. */
    private static boolean names(Finding finding, Region region) {
        return finding.cells().stream().anyMatch(cell -> cell.region().equals(region));
    }

    private static boolean isOneUnitAway(String text, String changed) {
        return new BigDecimal(text).subtract(new BigDecimal(changed)).abs().compareTo(new BigDecimal("0.01")) <= 0;
    }

    private static void print(String name, int tried, List<String> missed) {
        System.out.printf("single change, %s: found %d of %d (%.1f %%) over %d figures; missed %s%n", name, tried - missed.size(), tried,
                100.0 * (tried - missed.size()) / tried, FIGURES.size(), missed);
    }
}
