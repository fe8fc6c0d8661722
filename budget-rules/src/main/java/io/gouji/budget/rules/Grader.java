package io.gouji.budget.rules;

import io.gouji.budget.rules.proof.Interval;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** Grades relations over the figures of one document; see {@link Outcome} for what the grades mean. */
final class Grader {

    private static final List<Strain> ALLOWANCES = List.of(Strain.RESUMMED, Strain.TIE, Strain.HIDDEN_ZERO, Strain.CUT);

    private final Figures figures;
    private final List<Instance> instances;
    private final Map<Strain, Figures> relaxed = new HashMap<>();
    private final Resummed resummed;

    Grader(Figures figures, List<Instance> instances) {
        this.figures = figures;
        this.instances = instances;
        this.resummed = new Resummed(figures, instances);
    }

    /** Every relation in its order. */
    List<Judgement> judge() {
        Judgement[] judgements = new Judgement[instances.size()];
        for (int i = 0; i < judgements.length; i++) {
            judgements[i] = judge(instances.get(i));
        }
        return List.of(judgements);
    }

    Judgement judge(Instance relation) {
        try {
            if (relation.ratio != null) {
                return new RatioGrader(figures).judge(relation.ratio);
            }
            boolean plain = !relation.hasRest() && figures.arePrinted(relation.parts)
                    && figures.arePrinted(relation.whole);
            if (plain && holds(relation)) {
                return Judgement.EXACT;
            }
            return relation.isCopy() ? copies(relation) : sums(relation);
        } catch (ArithmeticException ex) {
            return Judgement.TOO_LARGE;
        }
    }

    /** The plain case, without any allocation: everything is printed and adds up. */
    private boolean holds(Instance relation) {
        return relation.isCopy() ? figures.areEqual(relation.parts)
                : figures.sum(relation.parts) == figures.sum(relation.whole);
    }

    private Judgement copies(Instance relation) {
        int[] printed = IntStream.of(relation.parts).filter(figures::isPrinted).toArray();
        List<Integer> missing = IntStream.of(relation.parts).filter(cell -> !figures.isPrinted(cell)).boxed().toList();
        if (printed.length == 0 || printed.length == 1 && missing.size() == relation.parts.length - 1) {
            boolean nothing = printed.length == 0 || figures.amount(printed[0]) == 0;      // a blank may stand for zero
            return new Judgement(nothing ? Outcome.NOT_APPLICABLE : Outcome.INCOMPLETE, null, 0, 0, 0, missing, List.of());
        }
        int odd = odd(printed);
        int other = IntStream.of(printed).filter(cell -> figures.amount(cell) != figures.amount(odd)).findFirst().orElse(odd);
        Judgement found = new Judgement(Outcome.BROKEN, null, figures.amount(odd), figures.amount(other),
                Math.abs(figures.half(odd) - figures.half(other)), missing, List.of());
        if (odd == other) {
            return figures.amount(odd) == 0 || missing.isEmpty() ? found.with(Outcome.EXACT, null) : found.with(Outcome.INCOMPLETE, null);
        }
        return graded(found, with -> !IntStream.of(printed).mapToObj(cell -> interval(with, cell))
                .reduce(Interval.everything(), Interval::intersect).isEmpty());
    }

    /** The printing that fewest others agree with, the last of them. */
    private int odd(int[] printed) {
        int odd = printed[0];
        long fewest = Long.MAX_VALUE;
        for (int cell : printed) {
            long agreeing = IntStream.of(printed).filter(other -> figures.amount(other) == figures.amount(cell)).count();
            if (agreeing <= fewest) {
                fewest = agreeing;
                odd = cell;
            }
        }
        return odd;
    }

    private Judgement sums(Instance relation) {
        Judgement found = figuresOf(relation);
        if (relation.hasRest() && (figures.haveNegative(relation.whole) || figures.haveNegative(relation.parts))
                || found.missing().isEmpty() && printed(relation.whole) + printed(relation.parts) < 2) {
            return found.with(Outcome.NOT_APPLICABLE, null);
        }
        boolean incomplete = !found.missing().isEmpty() || relation.partsRest == Rest.HOLE;
        if (!incomplete && relation.wholeRest == null && isCovered(relation, found.difference())) {
            return found.with(Outcome.EXACT, null);
        }
        Left left = rest(relation.wholeRest, figures);
        Left right = rest(relation.partsRest, figures);
        if (relation.wholeRest != null && relation.partsRest != null && !left.interval.hasUpper() && !right.interval.hasUpper()) {
            return found.with(Outcome.NOT_APPLICABLE, null);
        }
        if (!incomplete && right.interval.plus(left.interval.times(-1)).contains(found.difference())) {
            return found.with(Outcome.EXACT, null);
        }
        Judgement graded = graded(found, with -> holds(relation, with));
        if (relation.rule == Rule.BRIDGE && graded.outcome() != Outcome.ROUNDED) {
            return found.with(Outcome.NOT_APPLICABLE, null);
        }
        return incomplete && graded.outcome() != Outcome.BROKEN ? graded.with(Outcome.INCOMPLETE, null) : sourced(graded, left, right);
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

    private static Judgement sourced(Judgement found, Left left, Left right) {
        List<Integer> sources = new ArrayList<>(found.sources());
        sources.addAll(left.sources);
        sources.addAll(right.sources);
        return new Judgement(found.outcome(), found.strain(), found.printed(), found.computed(), found.allowed(), found.missing(),
                sources.stream().distinct().toList());
    }

    private static IntStream cells(Instance relation) {
        return IntStream.concat(IntStream.of(relation.whole), IntStream.of(relation.parts));
    }

    private Judgement figuresOf(Instance relation) {
        long allowed = Math.addExact(allowed(relation.whole), allowed(relation.parts));
        if (figures.arePrinted(relation.whole) && figures.arePrinted(relation.parts)) {
            return new Judgement(Outcome.BROKEN, null, figures.sum(relation.whole), figures.sum(relation.parts), allowed,
                    List.of(), List.of());
        }
        List<Integer> missing = cells(relation).filter(cell -> !figures.isKnown(cell)).boxed().toList();
        List<Integer> sources = cells(relation).filter(cell -> !figures.isPrinted(cell))
                .flatMap(cell -> IntStream.of(figures.sources(cell))).boxed().toList();
        return new Judgement(Outcome.BROKEN, null, total(relation.whole), total(relation.parts), allowed, missing, sources);
    }

    private long allowed(int[] cells) {
        long allowed = 0;
        for (int cell : cells) {
            allowed = Math.addExact(allowed, figures.half(cell));
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
        if (with == relaxed.get(Strain.RESUMMED) && !resummed.excuses(relation)) {
            return false;
        }
        Interval left = sum(relation.whole, with).plus(rest(relation.wholeRest, with).interval);
        Interval right = sum(relation.parts, with).plus(rest(relation.partsRest, with).interval);
        return left.intersects(right);
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

    private static Left rest(Rest rest, Figures with) {
        if (rest == null) {
            return Left.NOTHING;
        }
        if (rest.cap == Cap.NONE) {
            return Left.ANYTHING;
        }
        Cap.Limit limit = new Cap.Limit();
        return rest.cap.limit(with, limit) ? new Left(Figures.rest(limit), IntStream.of(limit.sources()).boxed().toList())
                : Left.ANYTHING;
    }

    /** What a rest can be, and the figures that say so. */
    private record Left(Interval interval, List<Integer> sources) {
        static final Left NOTHING = new Left(Interval.exactly(0), List.of());
        static final Left ANYTHING = new Left(Interval.atLeast(0), List.of());
    }

    private interface Test {
        boolean holds(Figures figures);
    }
}
