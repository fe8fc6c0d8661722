package io.gouji.budget.rules.internal.repair;

import io.gouji.budget.money.Figure;
import io.gouji.budget.money.Money;
import io.gouji.budget.rules.internal.derive.Plan;
import io.gouji.budget.rules.internal.grade.Figures;
import io.gouji.budget.rules.internal.repair.RepairDraft.Trial;
import io.gouji.budget.rules.proof.Fraction;
import io.gouji.budget.rules.proof.Interval;
import io.gouji.budget.rules.proof.Prover.Range;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

/** Turns the smallest releases of a cause into drafts: what each freed figure may print, best explained first. */
final class Repairer {

    static final int FEW = 12;
    private static final int BREADTH = 40;
    private static final int MONEY_BITS = 60;

    private final Plan plan;
    private final Figures figures;
    private final Evidence evidence;
    private final Slips slips;

    Repairer(Plan plan, Figures figures, Evidence evidence, Slips slips) {
        this.plan = plan;
        this.figures = figures;
        this.evidence = evidence;
        this.slips = slips;
    }

    /** What may be printed instead of those figures, given what is left to each. */
    RepairDraft draft(List<Integer> cells, List<Range> ranges) {
        List<Trial> trials = new ArrayList<>();
        List<Set<Figure>> own = new ArrayList<>();
        for (int i = 0; i < cells.size(); i++) {
            own.add(printable(cells.get(i), ranges.get(i), Map.of()));
        }
        Release release = new Release(cells, ranges, own, trials);
        for (int first = 0; first < cells.size(); first++) {
            int start = first;
            own.get(first).stream().sorted(Comparator.comparingInt(figure -> slip(cells.get(start), figure)))
                    .limit(BREADTH)
                    .forEach(figure -> extend(release, start, 1, Map.of(cells.get(start), figure)));
        }
        boolean narrow = IntStream.range(0, cells.size()).allMatch(i -> isNarrow(cells.get(i), ranges.get(i)));
        return new RepairDraft(cells, ranges, trials.stream().distinct().toList(), narrow, slips.trust(cells));
    }

    /** The values tried for some figures, and how surprising they are. */
    Trial trial(Map<Integer, Figure> values) {
        Evidence.Fit fit = evidence.fit(values);
        return new Trial(Map.copyOf(values), fit.bits() + slips.bits(values), fit);
    }

    /** Fixes the other figures one after the other: what the relations around them then say, or one of a few values. */
    private void extend(Release release, int start, int done, Map<Integer, Figure> chosen) {
        if (done == release.cells.size()) {
            release.trials.add(trial(chosen));
            return;
        }
        int next = (start + done) % release.cells.size();
        int cell = release.cells.get(next);
        Set<Figure> choices = new LinkedHashSet<>(implied(cell, release.ranges.get(next), chosen));
        choices.addAll(release.own.get(next).size() <= FEW ? release.own.get(next) : Set.of());
        for (Figure choice : choices) {
            Map<Integer, Figure> more = new HashMap<>(chosen);
            more.put(cell, choice);
            extend(release, start, done + 1, more);
        }
    }

    private int slip(int cell, Figure value) {
        return slips.misprint(cell).bits(value);
    }

    /**
     * What the cell can print within the range: everything if that is little, else what a slip or a relation explains.
     */
    private Set<Figure> printable(int cell, Range range, Map<Integer, Figure> chosen) {
        Figure printed = slips.figure(cell);
        Set<Figure> result = new LinkedHashSet<>();
        if (!plan.layout.isAmount(cell)) {
            return percentages(cell, chosen);
        }
        if (range.status() != Range.Status.KNOWN) {
            return result;
        }
        if (isNarrow(cell, range)) {
            BigInteger unit = BigInteger.valueOf(unit(printed));
            BigInteger last = number(range.upper().get(), unit);
            BigInteger n = number(range.lower().get(), unit).subtract(BigInteger.ONE);
            for (; n.compareTo(last) <= 0; n = n.add(BigInteger.ONE)) {
                add(result, cell, n.multiply(unit), range);
            }
        } else {
            slips.misprint(cell).candidates().stream().filter(figure -> fits(figure, range)).forEach(result::add);
            result.addAll(implied(cell, range, chosen));
        }
        result.removeIf(figure -> figure.sameAmount(printed));
        return result;
    }

    boolean isPercentage(int cell) {
        return !plan.layout.isAmount(cell);
    }

    /** Returns true if the range leaves the cell no more than a few prints. */
    boolean isNarrow(int cell, Range range) {
        if (range.status() != Range.Status.KNOWN || range.lower().isEmpty() || range.upper().isEmpty()) {
            return false;
        }
        BigInteger unit = BigInteger.valueOf(unit(slips.figure(cell)));
        return number(range.upper().get(), unit).subtract(number(range.lower().get(), unit))
                .compareTo(BigInteger.valueOf(FEW)) <= 0;
    }

    /** In units of the print, rounded up: the print below it may still be possible. */
    private static BigInteger number(Fraction end, BigInteger unit) {
        return Fraction.of(end.numerator(), end.denominator().multiply(unit)).ceiling();
    }

    private Set<Figure> implied(int cell, Range range, Map<Integer, Figure> chosen) {
        if (!plan.layout.isAmount(cell)) {
            return percentages(cell, chosen);
        }
        Set<Figure> result = new LinkedHashSet<>();
        long unit = unit(slips.figure(cell));
        for (long grains : evidence.implied(cell, chosen)) {
            BigDecimal rounded = BigDecimal.valueOf(grains).divide(BigDecimal.valueOf(unit), 0, RoundingMode.HALF_UP);
            add(result, cell, rounded.toBigInteger().multiply(BigInteger.valueOf(unit)), range);
        }
        result.removeIf(figure -> figure.sameAmount(slips.figure(cell)));
        return result;
    }

    /** What the amounts that a percentage is of make it. */
    private Set<Figure> percentages(int cell, Map<Integer, Figure> chosen) {
        Set<Figure> result = new LinkedHashSet<>();
        for (long grains : evidence.percentages(cell, chosen)) {
            result.add(slips.misprint(cell).print(Money.ofFen(grains / Figures.GRAINS_A_FEN)));
        }
        result.removeIf(figure -> figure.sameAmount(slips.figure(cell)));
        return result;
    }

    private void add(Set<Figure> all, int cell, BigInteger grains, Range range) {
        BigInteger fen = grains.divide(BigInteger.valueOf(Figures.GRAINS_A_FEN));
        if (fen.bitLength() < MONEY_BITS) {
            Figure figure = slips.misprint(cell).print(Money.ofFen(fen.longValue()));
            if (fits(figure, range)) {
                all.add(figure);
            }
        }
    }

    private boolean fits(Figure figure, Range range) {
        Interval interval = figures.policy().interval(Figures.grains(figure), Figures.halfOf(figure.scale()));
        return range.intersects(interval);
    }

    private static long unit(Figure figure) {
        return figure.scale() >= Figures.MAX_SCALE ? Figures.GRAINS_A_FEN : 2 * Figures.halfOf(figure.scale());
    }

    /** The cells of a draft with what is left to each and what each may print by itself; trials are collected. */
    private record Release(List<Integer> cells, List<Range> ranges, List<Set<Figure>> own, List<Trial> trials) {
    }
}
