package io.gouji.budget.rules.internal.grade;

import io.gouji.budget.rules.finding.Outcome;
import io.gouji.budget.rules.finding.Rule;
import io.gouji.budget.rules.finding.Outcome.Strain;
import io.gouji.budget.rules.internal.relation.Instance;
import io.gouji.budget.rules.internal.relation.Rest;
import io.gouji.budget.rules.proof.Interval;
import io.gouji.budget.rules.finding.RoundingPolicy;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** Grades relations over the figures of one document; see {@link Outcome} for what the grades mean. */
public final class Grader {

    private static final List<Strain> ALLOWANCES = List.of(Strain.CUT, Strain.RESUMMED, Strain.TIE, Strain.HIDDEN_ZERO);

    private static final Interval NOTHING = Interval.exactly(0);

    private final Figures figures;
    private final List<Instance> instances;
    private final Map<Strain, Figures> relaxed = new HashMap<>();
    private final Resummed resummed;

    public Grader(Figures figures, List<Instance> instances) {
        this.figures = figures;
        this.instances = instances;
        this.resummed = new Resummed(figures, instances);
    }

    /** Every relation in its order. */
    public List<Judgement> judge() {
        Judgement[] judgements = new Judgement[instances.size()];
        for (int i = 0; i < judgements.length; i++) {
            judgements[i] = judge(instances.get(i));
        }
        return Collections.unmodifiableList(Arrays.asList(judgements));
    }

    public Judgement judge(Instance relation) {
        try {
            if (relation.partsRest == Rest.NO_BASE) {
                return Judgement.NO_BASE;
            }
            if (relation.ratio != null) {
                return new RatioGrader(figures).judge(relation.ratio);
            }
            if (isOfBlanks(relation)) {
                return new Judgement(Outcome.NOT_APPLICABLE, null, 0, 0, 0, true);
            }
            if (isPlain(relation) && holds(relation)) {
                return Judgement.EXACT;
            }
            return relation.isCopy() ? copies(relation) : sums(relation);
        } catch (ArithmeticException ex) {
            return Judgement.TOO_LARGE;
        }
    }

    /** What a relation that holds as printed comes to on both sides. */
    Judgement compared(Instance relation) {
        if (relation.isCopy()) {
            long amount = figures.amount(relation.parts[0]);
            return new Judgement(Outcome.EXACT, null, amount, amount, 0, true);
        }
        return figuresOf(relation).with(Outcome.EXACT, null);
    }

    /** Blanks that stand for no money, and at most one print beside them, say nothing of each other. */
    private boolean isOfBlanks(Instance relation) {
        boolean blank = figures.haveAssumed(relation.whole) || figures.haveAssumed(relation.parts);
        return blank && written(relation.whole) + written(relation.parts) < 2;
    }

    private int written(int[] cells) {
        int count = 0;
        for (int cell : cells) {
            count += figures.isPrinted(cell) && !figures.isAssumed(cell) ? 1 : 0;
        }
        return count;
    }

    private boolean isPlain(Instance relation) {
        return !relation.hasRest() && figures.arePrinted(relation.parts) && figures.arePrinted(relation.whole);
    }

    /** The plain case, without any allocation: everything is printed and adds up. */
    private boolean holds(Instance relation) {
        return relation.isCopy() ? figures.areEqual(relation.parts)
                : figures.sum(relation.parts) == figures.sum(relation.whole);
    }

    private Judgement copies(Instance relation) {
        int[] cells = relation.parts;
        int odd = odd(cells);
        boolean complete = printed(cells) == cells.length;
        if (printed(cells) < 2) {
            boolean nothing = odd < 0 || figures.amount(odd) == 0;      // a blank may stand for zero
            return new Judgement(nothing ? Outcome.NOT_APPLICABLE : Outcome.INCOMPLETE, null, 0, 0, 0, complete);
        }
        int other = other(cells, odd);
        Judgement found = new Judgement(Outcome.BROKEN, null, figures.amount(odd), figures.amount(other),
                figures.half(odd) == figures.half(other) ? 0
                        : Math.max(figures.reach(odd), figures.reach(other)), complete);
        if (odd == other) {
            return found.with(figures.amount(odd) == 0 || complete ? Outcome.EXACT : Outcome.INCOMPLETE, null);
        }
        return graded(found, with -> agree(cells, with));
    }

    private boolean agree(int[] cells, Figures with) {
        Interval common = Interval.everything();
        for (int cell : cells) {
            common = figures.isPrinted(cell) ? common.intersect(interval(with, cell)) : common;
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

    private Judgement sums(Instance relation) {
        Judgement found = figuresOf(relation);
        if (relation.hasRest() && figures.loosen(relation)
                || found.complete() && printed(relation.whole) + printed(relation.parts) < 2) {
            return found.with(Outcome.NOT_APPLICABLE, null);
        }
        boolean incomplete = !found.complete() || relation.partsRest == Rest.HOLE;
        if (!incomplete && relation.wholeRest == null && isCovered(relation, found.difference())) {
            return found.with(Outcome.EXACT, null);
        }
        Interval left = rest(relation.wholeRest, figures);
        Interval right = rest(relation.partsRest, figures);
        if (relation.wholeRest != null && relation.partsRest != null && !left.hasUpper() && !right.hasUpper()) {
            return found.with(Outcome.NOT_APPLICABLE, null);
        }
        if (!incomplete && right.plus(left.times(-1)).contains(found.difference())) {
            return found.with(Outcome.EXACT, null);
        }
        Judgement graded = isWithinHalves(relation, found) ? found.with(Outcome.ROUNDED, null)
                : graded(found, with -> holds(relation, with));
        if (relation.rule == Rule.BRIDGE && graded.outcome() != Outcome.ROUNDED) {
            return found.with(Outcome.NOT_APPLICABLE, null);
        }
        return incomplete && graded.outcome() != Outcome.BROKEN ? graded.with(Outcome.INCOMPLETE, null) : graded;
    }

    /** Whether the half units leave room to spare, so that it does not matter which ends belong to what they allow. */
    private boolean isWithinHalves(Instance relation, Judgement found) {
        return isPlain(relation) && figures.policy().mode() != RoundingPolicy.Mode.CUT
                && Math.abs(found.difference()) < found.allowed();
    }

    /** Whether the parts leave nothing over, or no more than what they leave over can be. */
    private boolean isCovered(Instance relation, long difference) {
        return difference == 0 || difference > 0 && relation.partsRest != null
                && relation.partsRest.cap.allows(figures, difference);
    }

    private int printed(int[] cells) {
        int count = 0;
        for (int cell : cells) {
            count += figures.isPrinted(cell) ? 1 : 0;
        }
        return count;
    }

    private Judgement figuresOf(Instance relation) {
        return new Judgement(Outcome.BROKEN, null, total(relation.whole), total(relation.parts),
                Math.addExact(allowed(relation.whole), allowed(relation.parts)),
                figures.areKnown(relation.whole) && figures.areKnown(relation.parts));
    }

    private long allowed(int[] cells) {
        long allowed = 0;
        for (int cell : cells) {
            allowed = Math.addExact(allowed, figures.reach(cell));
        }
        return allowed;
    }

    private long total(int[] cells) {
        long sum = 0;
        for (int cell : cells) {
            sum = Math.addExact(sum, figures.isKnown(cell) ? figures.amount(cell) : 0);
        }
        return sum;
    }

    private Judgement graded(Judgement found, Test test) {
        if (test.holds(figures)) {
            return found.with(Outcome.ROUNDED, null);
        }
        for (Strain allowance : ALLOWANCES) {
            if (test.holds(relaxed.computeIfAbsent(allowance, figures::under))) {
                return found.with(Outcome.STRAINED, allowance);
            }
        }
        return found;
    }

    private boolean holds(Instance relation, Figures with) {
        boolean either = with == relaxed.get(Strain.TIE) || with == relaxed.get(Strain.HIDDEN_ZERO);
        if (with == relaxed.get(Strain.RESUMMED) && !resummed.excuses(relation)
                || either && exceedsAlone(relation)) {
            return false;
        }
        Interval left = sum(relation.whole, with).plus(rest(relation.wholeRest, with));
        Interval right = sum(relation.parts, with).plus(rest(relation.partsRest, with));
        return left.intersects(right);
    }

    /** One part beside zeros is printed as its whole is: no rounding makes it larger. */
    private boolean exceedsAlone(Instance relation) {
        int[] parts = IntStream.of(relation.parts).filter(cell -> figures.amount(cell) != 0).toArray();
        return !relation.hasRest() && relation.whole.length == 1 && parts.length == 1
                && figures.arePrinted(relation.whole) && figures.arePrinted(parts)
                && figures.unit(relation.whole[0]) == figures.unit(parts[0])
                && figures.amount(parts[0]) > figures.amount(relation.whole[0])
                && figures.amount(relation.whole[0]) > 0;
    }

    private Interval sum(int[] cells, Figures with) {
        Interval sum = Interval.exactly(0);
        for (int cell : cells) {
            sum = sum.plus(interval(with, cell));
        }
        return sum;
    }

    private Interval interval(Figures with, int cell) {
        return with == relaxed.get(Strain.RESUMMED) ? resummed.interval(cell) : with.interval(cell);
    }

    private static Interval rest(Rest rest, Figures with) {
        return rest == null ? NOTHING : rest.cap.interval(with);
    }

    private interface Test {
        boolean holds(Figures figures);
    }
}
