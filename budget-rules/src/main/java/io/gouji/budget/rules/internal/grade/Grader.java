package io.gouji.budget.rules.internal.grade;

import io.gouji.budget.rules.finding.Outcome;
import io.gouji.budget.rules.finding.Outcome.Strain;
import io.gouji.budget.rules.internal.relation.LinearForm;
import io.gouji.budget.rules.internal.relation.Relation;
import io.gouji.budget.rules.internal.relation.Relation.Copy;
import io.gouji.budget.rules.internal.relation.Relation.Formula;
import io.gouji.budget.rules.internal.relation.Relation.Ratio;
import io.gouji.budget.rules.internal.relation.Relation.Sum;
import io.gouji.budget.rules.proof.Interval;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.function.IntFunction;
import java.util.function.Predicate;

/**
 * Grades relations over the figures of one document; see {@link Outcome} for what the grades mean. What a kind of
 * relation asks first is its own; the ladder of grades is one for all.
 */
public final class Grader {

    private static final int SHOWN = 6;

    private final Figures figures;
    private final List<Relation> relations;
    private final SumGrader sums;

    public Grader(Figures figures, List<Relation> relations) {
        this(figures, relations, SumGrader.ALLOWANCES);
    }

    private Grader(Figures figures, List<Relation> relations, List<Strain> allowances) {
        this.figures = figures;
        this.relations = relations;
        this.sums = new SumGrader(figures, relations, allowances);
    }

    /** Grades what rounding alone explains: a relation that holds under an allowance only is broken (不予宽限). */
    static Grader withoutAllowances(Figures figures, List<Relation> relations) {
        return new Grader(figures, relations, List.of());
    }

    /** Every relation in its order. */
    public List<Judgement> judge() {
        Judgement[] judgements = new Judgement[relations.size()];
        for (int i = 0; i < judgements.length; i++) {
            judgements[i] = judge(relations.get(i));
        }
        return Collections.unmodifiableList(Arrays.asList(judgements));
    }

    public Judgement judge(Relation relation) {
        try {
            if (relation instanceof Sum sum) {
                return isOfBlanks(sum) ? Judgement.OF_BLANKS : sums.judge(sum);
            }
            if (relation instanceof Copy copy) {
                return isOfBlanks(copy) ? Judgement.OF_BLANKS : judge(copy);
            }
            if (relation instanceof Formula formula) {
                return isOfBlanks(formula) ? Judgement.OF_BLANKS : judge(formula);
            }
            return relation instanceof Ratio ratio ? judge(ratio) : Judgement.NO_BASE;
        } catch (ArithmeticException ex) {
            return Judgement.TOO_LARGE;
        }
    }

    /**
     * Walks the ladder below what holds as printed (分级): by rounding, under the first of the allowances that suffices,
     * or not at all.
     *
     * @param found what both sides come to
     * @param rounds true if true amounts that print as the figures do satisfy the relation
     * @param holds tells whether they do under an allowance
     */
    public static Judgement graded(Judgement found, boolean rounds, List<Strain> allowances,
            Predicate<Strain> holds) {
        if (rounds) {
            return found.with(Outcome.ROUNDED, null);
        }
        for (Strain allowance : allowances) {
            if (holds.test(allowance)) {
                return found.with(Outcome.STRAINED, allowance);
            }
        }
        return found.with(Outcome.BROKEN, null);
    }

    /** What a relation that holds as printed comes to on both sides. */
    Judgement compared(Relation relation) {
        if (relation instanceof Sum sum) {
            return sums.compared(sum).with(Outcome.EXACT, null);
        }
        if (relation instanceof Formula formula) {
            return compared(formula).with(Outcome.EXACT, null);
        }
        long amount = figures.amount(relation.parts()[0]);
        return new Judgement(Outcome.EXACT, null, amount, amount, 0, true);
    }

    private Judgement judge(Formula formula) {
        Judgement found = compared(formula);
        LinearForm form = formula.form();
        Interval none = Interval.exactly(0);
        if (found.complete() && form.holds(cell -> Interval.exactly(figures.amount(cell)), rest -> none)) {
            return Judgement.EXACT;
        }
        Judgement graded = graded(found, form.holds(figures::interval, rest -> none),
                sums.allowances(found.complete()),
                allowance -> form.holds(sums.under(allowance), rest -> none));
        return found.complete() || graded.outcome() == Outcome.BROKEN ? graded
                : graded.with(Outcome.INCOMPLETE, null);
    }

    /** What both sides come to, rounded to a grain. */
    private Judgement compared(Formula formula) {
        BigDecimal[] sums = {BigDecimal.ZERO, BigDecimal.ZERO};
        long allowed = 0;
        int[] cells = formula.figures().toArray();
        for (int i = 0; i < cells.length; i++) {
            int side = i < formula.whole().length ? 0 : 1;
            long amount = figures.isKnown(cells[i]) ? figures.amount(cells[i]) : 0;
            sums[side] = sums[side].add(BigDecimal.valueOf(amount).multiply(BigDecimal.valueOf(formula.times()[i])));
            allowed = Math.addExact(allowed, Math.multiplyExact(Math.abs(formula.times()[i]), figures.reach(cells[i])));
        }
        BigDecimal unit = BigDecimal.valueOf(formula.unit());
        return new Judgement(Outcome.BROKEN, null, sums[0].divide(unit, 0, RoundingMode.HALF_UP).longValueExact(),
                sums[1].divide(unit, 0, RoundingMode.HALF_UP).longValueExact(), allowed / formula.unit(),
                figures.areKnown(formula.whole()) && figures.areKnown(formula.parts()));
    }

    /** Blanks that stand for no money, and at most one print beside them, say nothing of each other. */
    private boolean isOfBlanks(Relation relation) {
        boolean blank = figures.haveAssumed(relation.whole()) || figures.haveAssumed(relation.parts());
        return blank && relation.figures().filter(cell -> figures.isPrinted(cell) && !figures.isAssumed(cell))
                .count() < 2;
    }

    private Judgement judge(Copy copy) {
        int[] cells = copy.parts();
        if (figures.arePrinted(cells) && figures.areEqual(cells)) {
            return Judgement.EXACT;
        }
        int printed = figures.printed(cells);
        boolean complete = printed == cells.length;
        int odd = odd(cells);
        if (printed < 2) {
            boolean nothing = odd < 0 || figures.amount(odd) == 0;      // a blank may stand for zero
            return new Judgement(nothing ? Outcome.NOT_APPLICABLE : Outcome.INCOMPLETE, null, 0, 0, 0, complete);
        }
        int other = other(cells, odd);
        Judgement found = new Judgement(Outcome.BROKEN, null, figures.amount(odd), figures.amount(other),
                figures.half(odd) == figures.half(other) ? 0
                        : Math.max(figures.reach(odd), figures.reach(other)), complete);
        return odd == other ? found.with(figures.amount(odd) == 0 ? Outcome.EXACT : Outcome.INCOMPLETE, null)
                : graded(found, agree(cells, figures::interval), sums.allowances(true),
                allowance -> agree(cells, sums.under(allowance)));
    }

    private boolean agree(int[] cells, IntFunction<Interval> amounts) {
        Interval common = Interval.everything();
        for (int cell : cells) {
            common = figures.isPrinted(cell) ? common.intersect(amounts.apply(cell)) : common;
        }
        return !common.isEmpty();
    }

    /** The printing that fewest others agree with, the last of them; -1 if nothing is printed. */
    private int odd(int[] cells) {
        int odd = -1;
        int fewest = cells.length;
        for (int cell : cells) {
            int agreeing = figures.isPrinted(cell) ? agreeing(cells, figures.amount(cell)) : 0;
            if (agreeing > 0 && agreeing <= fewest) {
                fewest = agreeing;
                odd = cell;
            }
        }
        return odd;
    }

    private int agreeing(int[] cells, long amount) {
        int count = 0;
        for (int cell : cells) {
            count += figures.isPrinted(cell) && figures.amount(cell) == amount ? 1 : 0;
        }
        return count;
    }

    /** The first printing of another amount, or the same if all agree. */
    private int other(int[] cells, int odd) {
        for (int cell : cells) {
            if (figures.isPrinted(cell) && figures.amount(cell) != figures.amount(odd)) {
                return cell;
            }
        }
        return odd;
    }

    private Judgement judge(Ratio ratio) {
        long unit = figures.unit(ratio.cell());
        if (!figures.arePrinted(ratio.whole()) || !figures.arePrinted(ratio.parts())
                || figures.haveAssumed(ratio.whole()) || figures.haveAssumed(ratio.parts())) {
            return new Judgement(Outcome.INCOMPLETE, null, 0, 0, unit / 2, false);
        }
        long printed = figures.amount(ratio.cell());
        Judgement found = new Judgement(Outcome.BROKEN, null, printed, 0, unit / 2, true);
        Quotient quotient = new Quotient(figures, ratio);
        if (quotient.below() < 0) {
            return found.with(Outcome.NOT_APPLICABLE, null);
        }
        if (quotient.below() == 0) {    // from nothing to nothing may say 0 %; any other rate from nothing is wrong
            boolean doubled = quotient.above() > 0 && printed == Ratio.HUNDRED;
            return doubled ? found.with(Outcome.STRAINED, Strain.FROM_NOTHING)
                    : quotient.above() == 0 && printed == 0 ? found.with(Outcome.EXACT, null)
                    : graded(found, quotient);
        }
        BigDecimal percent = BigDecimal.valueOf(quotient.above()).multiply(BigDecimal.valueOf(100))
                .divide(BigDecimal.valueOf(quotient.below()), SHOWN, RoundingMode.HALF_UP);
        Judgement compared = new Judgement(Outcome.BROKEN, null, printed,
                percent.multiply(BigDecimal.valueOf(Ratio.HUNDRED / 100)).longValue(), unit / 2, true);
        return quotient.rounded(unit) == printed ? compared.with(Outcome.EXACT, null) : graded(compared, quotient);
    }

    private Judgement graded(Judgement found, Quotient quotient) {
        int cell = quotient.ratio().cell();
        return graded(found, quotient.makes(figures.percentages(cell)), List.of(Strain.CUT),
                allowance -> quotient.makes(Figures.cut(figures.amount(cell), figures.unit(cell))));
    }
}
