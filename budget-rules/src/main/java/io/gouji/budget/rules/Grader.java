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
    private final Map<Strain, Figures> relaxed = new HashMap<>();
    private final Resummed resummed;

    Grader(Figures figures, List<Instance> instances) {
        this.figures = figures;
        this.resummed = new Resummed(figures, instances);
    }

    Judgement judge(Instance relation) {
        try {
            if (relation.ratio != null) {
                return new RatioGrader(figures).judge(relation.ratio);
            }
            return isExact(relation) ? Judgement.EXACT : relation.isCopy() ? copies(relation) : sums(relation);
        } catch (ArithmeticException ex) {
            return Judgement.TOO_LARGE;
        }
    }

    /** The plain case, without any allocation: everything is printed and adds up. */
    private boolean isExact(Instance relation) {
        if (relation.hasRest()) {
            return false;
        }
        long sum = 0;
        for (int cell : relation.parts) {
            if (!figures.isPrinted(cell) || relation.isCopy() && figures.amount(cell) != figures.amount(relation.parts[0])) {
                return false;
            }
            sum = Math.addExact(sum, figures.amount(cell));
        }
        for (int cell : relation.whole) {
            if (!figures.isPrinted(cell)) {
                return false;
            }
            sum = Math.subtractExact(sum, figures.amount(cell));
        }
        return relation.isCopy() || sum == 0;
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
        if (relation.hasRest() && cells(relation).anyMatch(figures::hasNegative)) {
            return found.with(Outcome.NOT_APPLICABLE, null);
        }
        Left left = rest(relation.wholeRest, figures);
        Left right = rest(relation.partsRest, figures);
        if (relation.wholeRest != null && relation.partsRest != null && !left.interval.hasUpper() && !right.interval.hasUpper()) {
            return found.with(Outcome.NOT_APPLICABLE, null);
        }
        if (cells(relation).filter(figures::isPrinted).count() < 2 && found.missing().isEmpty()) {
            return found.with(Outcome.NOT_APPLICABLE, null);
        }
        boolean incomplete = !found.missing().isEmpty() || relation.partsRest == Rest.HOLE;
        if (!incomplete && right.interval.plus(left.interval.times(-1)).contains(found.difference())) {
            return found.with(Outcome.EXACT, null);
        }
        Judgement graded = graded(found, with -> holds(relation, with));
        if (relation.rule == Rule.BRIDGE && graded.outcome() != Outcome.ROUNDED) {
            return found.with(Outcome.NOT_APPLICABLE, null);
        }
        return incomplete && graded.outcome() != Outcome.BROKEN ? graded.with(Outcome.INCOMPLETE, null) : sourced(graded, left, right);
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
        List<Integer> missing = cells(relation).filter(cell -> !figures.isKnown(cell)).boxed().toList();
        List<Integer> sources = cells(relation).filter(cell -> !figures.isPrinted(cell))
                .flatMap(cell -> IntStream.of(figures.sources(cell))).boxed().toList();
        long allowed = cells(relation).mapToLong(figures::half).reduce(0, Math::addExact);
        return new Judgement(Outcome.BROKEN, null, total(relation.whole), total(relation.parts), allowed, missing, sources);
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
        Cap.Limit limit = new Cap.Limit();
        return rest.cap.limit(with, limit) ? new Left(Figures.rest(limit), IntStream.of(limit.sources()).boxed().toList())
                : new Left(Interval.atLeast(0), List.of());
    }

    /** What a rest can be, and the figures that say so. */
    private record Left(Interval interval, List<Integer> sources) {
        static final Left NOTHING = new Left(Interval.exactly(0), List.of());
    }

    private interface Test {
        boolean holds(Figures figures);
    }
}
