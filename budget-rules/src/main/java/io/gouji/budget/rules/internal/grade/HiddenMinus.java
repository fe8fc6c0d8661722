package io.gouji.budget.rules.internal.grade;

import io.gouji.budget.cube.Dimension;
import io.gouji.budget.cube.Node;
import io.gouji.budget.cube.Region;
import io.gouji.budget.rules.finding.Outcome;
import io.gouji.budget.rules.finding.Outcome.Strain;
import io.gouji.budget.rules.finding.Rule;
import io.gouji.budget.rules.internal.derive.Plan;
import io.gouji.budget.rules.internal.relation.Relation.Sum;
import io.gouji.budget.rules.internal.relation.Remainder;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * An amount that no table prints and that is less than zero (未列出的负数), told by what it does: everything that is broken
 * is a whole of one place below its parts, and no figure stands in all of these relations, so that two figures at least
 * would have to be wrong alike. That amounts are no less than zero is then the likelier one to be wrong, and nobody is
 * accused for it: the relations are strained. A single figure that is wrong puts all its relations off, and does not
 * look so.
 */
public final class HiddenMinus {

    private final Judgements judgements;
    private final List<Integer> broken;

    private HiddenMinus(Judgements judgements) {
        this.judgements = judgements;
        this.broken = judgements.count(Outcome.BROKEN) == 0 ? List.of() : IntStream.range(0, judgements.size())
                .filter(i -> judgements.outcome(i) == Outcome.BROKEN).boxed().toList();
    }

    /**
     * Returns the judgements where amounts of one place that nothing prints may be less than zero; empty unless all
     * that is broken looks so. Whether that explains everything is for the prover to say.
     */
    public static Optional<Judgements> strained(Judgements judgements) {
        HiddenMinus hidden = new HiddenMinus(judgements);
        boolean looksSo = hidden.broken.size() > 1 && hidden.broken.stream().allMatch(hidden::isBelowItsParts)
                && hidden.haveNoFigureInCommon();
        return looksSo ? hidden.place().map(hidden::strained) : Optional.empty();
    }

    private boolean isBelowItsParts(int relation) {
        Judgement judgement = judgements.get(relation);
        if (!(judgements.plan().relations.get(relation) instanceof Sum sum) || sum.rule() == Rule.OWN_BOUND) {
            return false;
        }
        Remainder less = judgement.difference() < 0 ? sum.partsRest() : sum.wholeRest();
        return judgement.isCompared() && less != Remainder.NOTHING && less != Remainder.UNREAD;
    }

    private boolean haveNoFigureInCommon() {
        BitSet common = cells(broken.get(0));
        broken.forEach(relation -> common.and(cells(relation)));
        return common.isEmpty();
    }

    private BitSet cells(int relation) {
        BitSet cells = new BitSet();
        judgements.plan().relations.get(relation).figures().forEach(cells::set);
        return cells;
    }

    /** What the wholes have in common; empty if that is nothing. */
    private Optional<Region> place() {
        Plan plan = judgements.plan();
        Region place = Region.everything();
        for (int relation : broken) {
            Region whole = plan.layout.region(plan.relations.get(relation).anchor());
            if (whole.isDisjointFrom(place)) {
                return Optional.empty();
            }
            place = common(place, whole);
        }
        return Optional.of(place);
    }

    private static Region common(Region one, Region two) {
        Region common = one;
        for (Dimension dimension : Dimension.values()) {
            Optional<Node> narrower = two.node(dimension).filter(node -> one.node(dimension)
                    .map(other -> other.contains(node)).orElse(true));
            common = narrower.isPresent() ? common.with(narrower.get()) : common;
        }
        return common;
    }

    private Judgements strained(Region place) {
        List<Judgement> others = new ArrayList<>();
        for (int i = 0; i < judgements.size(); i++) {
            Judgement judgement = judgements.get(i);
            others.add(judgement.outcome() == Outcome.BROKEN
                    ? judgement.with(Outcome.STRAINED, Strain.HIDDEN_MINUS) : judgement);
        }
        return judgements.with(judgements.figures().signed(place), others);
    }
}
