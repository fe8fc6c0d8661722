package io.gouji.budget.rules.internal.prove;

import io.gouji.budget.cube.Region;
import io.gouji.budget.rules.finding.Rule;
import io.gouji.budget.rules.internal.derive.Plan;
import io.gouji.budget.rules.internal.grade.Allowances;
import io.gouji.budget.rules.internal.grade.Figures;
import io.gouji.budget.rules.internal.grade.RatioGrader;
import io.gouji.budget.rules.internal.relation.Cap;
import io.gouji.budget.rules.internal.relation.Instance;
import io.gouji.budget.rules.internal.relation.Layout;
import io.gouji.budget.rules.internal.relation.Ratio;
import io.gouji.budget.rules.internal.relation.Rest;
import io.gouji.budget.rules.proof.Interval;
import io.gouji.budget.rules.proof.LinearSystem;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * All relations of a document at once, for the prover. A variable is the true amount of a region, a source is a printed
 * figure, a relation is an instance, or the cap of an amount that nothing prints. Bridges take no part: they are
 * evidence.
 */
public final class JointSystem {

    private final Plan plan;
    private final Figures figures;
    private final Allowances allowances;
    private final LinearSystem.Builder builder = LinearSystem.builder();
    private final Map<Region, Integer> unprinted = new HashMap<>();
    private final List<Region> added = new ArrayList<>();
    private final List<Integer> cellOfSource = new ArrayList<>();
    private final List<Integer> instanceOfRelation = new ArrayList<>();
    private final BitSet slacks = new BitSet();
    private final boolean brief;
    private final LinearSystem system;
    private final BitSet free;

    private JointSystem(Plan plan, Figures figures, Allowances allowances, boolean brief, boolean ratios) {
        this(plan, figures, allowances, brief, ratios, new BitSet());
    }

    private JointSystem(Plan plan, Figures figures, Allowances allowances, boolean brief, boolean ratios,
            BitSet without) {
        this.allowances = allowances;
        this.plan = plan;
        this.free = free(plan, without);
        this.figures = figures;
        this.brief = brief;
        printedRegions();
        for (int i = 0; i < plan.instances.size(); i++) {
            Instance instance = plan.instances.get(i);
            if (without.get(i)) {
                continue;
            }
            if (instance.ratio != null) {
                if (ratios) {
                    relate(i, instance.ratio);
                }
            } else if (!instance.isCopy() && instance.rule != Rule.BRIDGE
                    && instance.partsRest != Rest.NO_BASE && !figures.loosen(instance)) {
                relate(i, instance);
            }
        }
        this.system = builder.build();
    }

    /** Everything, so that a contradiction can name whatever it rests on. */
    public static JointSystem full(Plan plan, Figures figures) {
        return full(plan, figures, Allowances.none(plan, figures));
    }

    /** Everything, with what the grades allow. */
    public static JointSystem full(Plan plan, Figures figures, Allowances allowances) {
        return new JointSystem(plan, figures, allowances, false, true);
    }

    /** The same without the unprinted amounts that can only be zero: it holds if and only if the full one does. */
    public static JointSystem brief(Plan plan, Figures figures) {
        return brief(plan, figures, Allowances.none(plan, figures));
    }

    /** The brief one, with what the grades allow. */
    public static JointSystem brief(Plan plan, Figures figures, Allowances allowances) {
        return new JointSystem(plan, figures, allowances, true, true);
    }

    /** The brief one without those relations; the prints of a copy that is left out bound nothing. */
    public static JointSystem without(Plan plan, Figures figures, Allowances allowances, BitSet relations) {
        return new JointSystem(plan, figures, allowances, true, true, relations);
    }

    private static BitSet free(Plan plan, BitSet without) {
        BitSet free = new BitSet();
        without.stream().mapToObj(plan.instances::get).filter(Instance::isCopy)
                .flatMapToInt(copy -> IntStream.of(copy.parts)).forEach(free::set);
        return free;
    }

    /** What amounts alone must satisfy: the brief one without shares and rates. */
    static JointSystem amounts(Plan plan, Figures figures) {
        return new JointSystem(plan, figures, Allowances.none(plan, figures), true, false);
    }

    public LinearSystem system() {
        return system;
    }

    /** The printed figure that is a source of the system. */
    public int cell(int source) {
        return cellOfSource.get(source);
    }

    /** The relation that is one of the system's, or a negative number for the cap of an unprinted amount. */
    public int instance(int relation) {
        return instanceOfRelation.get(relation);
    }

    /** The variable of a figure's true amount. */
    public int variable(int cell) {
        return plan.layout.idOf(cell);
    }

    /** What a variable measures. */
    public Region region(int variable) {
        int printed = plan.layout.regions.size();
        return variable < printed ? plan.layout.regions.get(variable) : added.get(variable - printed);
    }

    /** Returns for each variable the region whose amount it is; empty for a variable that is no amount. */
    public List<Optional<Region>> amounts() {
        return IntStream.range(0, system.variables())
                .mapToObj(variable -> slacks.get(variable) ? Optional.<Region>empty() : Optional.of(region(variable)))
                .toList();
    }

    /** The variable of an unprinted amount that the relation caps. */
    public int capped(int relation) {
        return -1 - instanceOfRelation.get(relation);
    }

    private void printedRegions() {
        Layout layout = plan.layout;
        layout.regions.forEach(region -> builder.variable(mayBeNegative(region) ? Interval.everything()
                : Interval.atLeast(0)));
        for (int region = 0; region < layout.printings.size(); region++) {
            boolean known = false;
            for (int cell : layout.printings.get(region)) {
                if (figures.isPrinted(cell) && !free.get(cell)) {
                    builder.source(region, allowances.interval(cell));
                    cellOfSource.add(cell);
                    known = true;
                }
            }
            if (!known && !mayBeNegative(layout.regions.get(region))) {
                cap(region, layout.regions.get(region));
            }
        }
    }

    /** Whether some of a negative line may belong to the region; all others have no less than nothing. */
    private boolean mayBeNegative(Region region) {
        return figures.mayBeNegative(region);
    }

    private void relate(int index, Instance instance) {
        Terms terms = new Terms();
        for (int cell : instance.whole) {
            terms.add(variable(cell), 1);
        }
        for (int cell : instance.parts) {
            terms.add(variable(cell), -1);
        }
        boolean openAbove = add(terms, instance.partsRest, -1);
        add(terms, instance.wholeRest, 1);      // of a whole it can always be named
        add(terms, openAbove ? Interval.atLeast(0) : Interval.exactly(0), index);
    }

    /**
     * A percentage bounds two sums of amounts, each by a source of its own, so that it may be wrong like any figure.
     */
    private void relate(int index, Ratio ratio) {
        if (!figures.isPrinted(ratio.cell()) || figures.unit(ratio.cell()) == 0
                || new RatioGrader(figures).isOfNothing(ratio)) {
            return;
        }
        Interval percents = percentages(ratio.cell());
        bound(index, ratio, percents.lower(), percents.lowerClosed() ? Interval.atLeast(0) : Interval.above(0));
        bound(index, ratio, percents.upper(), percents.upperClosed() ? Interval.atMost(0) : Interval.below(0));
    }

    /** The percentages that print like that figure. */
    Interval percentages(int cell) {
        return allowances.percentages(cell);
    }

    private void bound(int index, Ratio ratio, long percent, Interval side) {
        long[] coefficients = RatioGrader.coefficients(ratio, percent);
        int slack = builder.variable(Interval.everything());
        slacks.set(slack);
        added.add(plan.layout.region(ratio.cell()));
        builder.source(slack, side);
        cellOfSource.add(ratio.cell());
        Terms terms = new Terms();
        for (int i = 0; i < coefficients.length; i++) {
            terms.add(variable(ratio.cells()[i]), coefficients[i]);
        }
        terms.add(slack, -1);
        add(terms, Interval.exactly(0), index);
    }

    /** Adds a rest's pieces as variables; true if it has none to name, and so is only known to be at least zero. */
    private boolean add(Terms terms, Rest rest, long sign) {
        if (rest == null) {
            return false;
        }
        for (int i = 0; i < rest.ids.length; i++) {
            if (rest.ids[i] >= 0) {
                terms.add(rest.ids[i], sign);
            } else if (!brief || !allowances.isEmpty() || !canOnlyBeZero(rest.caps.get(i))) {
                terms.add(unprinted(rest.pieces.get(i)), sign);
            }
        }
        return rest.pieces.isEmpty();
    }

    private void add(Terms terms, Interval range, int index) {
        if (terms.addTo(builder, range)) {
            instanceOfRelation.add(index);
        }
    }

    /** The variable of a piece of some rest: it is not negative, or else its relation would have lost monotony. */
    private int unprinted(Region region) {
        Integer known = unprinted.get(region);
        if (known == null) {
            known = builder.variable(Interval.atLeast(0));
            unprinted.put(region, known);
            added.add(region);
            cap(known, region);
        }
        return known;
    }

    private boolean canOnlyBeZero(Cap cap) {
        if (!figures.haveSignedLines()) {
            return cap.isZero(figures);
        }
        Cap.Limit limit = new Cap.Limit();
        return cap.limit(figures, limit) && limit.isZero()
                && IntStream.of(limit.cells()).mapToObj(plan.layout::region).noneMatch(this::mayBeNegative);
    }

    /** An amount that nothing prints is at most what the figures around it leave for it. */
    private void cap(int variable, Region region) {
        Cap.Limit limit = new Cap.Limit();
        if (!plan.exhaustion.cap(region).limit(figures, limit) || mayBeNegative(region)
                || IntStream.of(limit.cells()).mapToObj(plan.layout::region).anyMatch(this::mayBeNegative)) {
            return;
        }
        Terms terms = new Terms();
        for (int cell : limit.cells()) {
            terms.add(variable(cell), 1);
        }
        terms.add(variable, -1);
        add(terms, Interval.atLeast(0), -1 - variable);
    }
}
