package io.gouji.budget.rules.internal.prove;

import io.gouji.budget.cube.Region;
import io.gouji.budget.rules.finding.Outcome;
import io.gouji.budget.rules.finding.Rule;
import io.gouji.budget.rules.internal.derive.Plan;
import io.gouji.budget.rules.internal.grade.Allowances;
import io.gouji.budget.rules.internal.grade.Figures;
import io.gouji.budget.rules.internal.grade.Judgements;
import io.gouji.budget.rules.internal.grade.Quotient;
import io.gouji.budget.rules.internal.relation.Cap;
import io.gouji.budget.rules.internal.relation.Layout;
import io.gouji.budget.rules.internal.relation.LinearForm;
import io.gouji.budget.rules.internal.relation.Relation;
import io.gouji.budget.rules.internal.relation.Relation.Copy;
import io.gouji.budget.rules.internal.relation.Relation.Formula;
import io.gouji.budget.rules.internal.relation.Relation.Ratio;
import io.gouji.budget.rules.internal.relation.Relation.Sum;
import io.gouji.budget.rules.internal.relation.Remainder;
import io.gouji.budget.rules.proof.Interval;
import io.gouji.budget.rules.proof.LinearSystem;
import io.gouji.budget.rules.proof.Proof;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * All relations of a document at once, for the prover. A variable is the true amount of a region, a source is a printed
 * figure, a relation is a linear form of one of the document, or the cap of an amount that nothing prints. Bridges take
 * no part: they are evidence.
 */
public final class JointSystem {

    private final Plan plan;
    private final Figures figures;
    private final Allowances allowances;
    private final LinearSystem.Builder builder = LinearSystem.builder();
    private final Map<Region, Integer> unprinted = new HashMap<>();
    private final List<Region> added = new ArrayList<>();
    private final List<Integer> cellOfSource = new ArrayList<>();
    private final List<Integer> indexOfRelation = new ArrayList<>();
    private final BitSet slacks = new BitSet();
    private final Extent extent;
    private final LinearSystem system;
    private final BitSet free;

    private JointSystem(Plan plan, Figures figures, Allowances allowances, Extent extent) {
        this.allowances = allowances;
        this.plan = plan;
        this.free = free(plan, extent.without());
        this.figures = figures;
        this.extent = extent;
        printedRegions();
        BitSet last = extent.complete();
        for (int i = 0; i < plan.relations.size(); i++) {
            if (!extent.without().get(i) && !last.get(i)) {
                relate(i);
            }
        }
        last.stream().forEach(this::relate);        // by then it is known what the others leave over
        this.system = builder.build();
    }

    private void relate(int index) {
        Relation relation = plan.relations.get(index);
        if (takesPart(relation, extent.ratios())) {
            relation.forms(allowances::percentages).forEach(form -> relate(index, form));
        }
    }

    private boolean takesPart(Relation relation, boolean ratios) {
        if (relation instanceof Ratio ratio) {
            return ratios && figures.isPrinted(ratio.cell()) && figures.unit(ratio.cell()) > 0
                    && !new Quotient(figures, ratio).isOfNothing();
        }
        return relation instanceof Formula
                || relation instanceof Sum sum && sum.rule() != Rule.BRIDGE && !figures.loosen(sum);
    }

    /** Everything, so that a contradiction can name whatever it rests on. */
    public static JointSystem full(Plan plan, Figures figures) {
        return full(plan, figures, Allowances.none(plan, figures));
    }

    /** Everything, with what the grades allow. */
    public static JointSystem full(Plan plan, Figures figures, Allowances allowances) {
        return new JointSystem(plan, figures, allowances, Extent.FULL);
    }

    /** The same without the unprinted amounts that can only be zero: it holds if and only if the full one does. */
    public static JointSystem brief(Plan plan, Figures figures) {
        return brief(plan, figures, Allowances.none(plan, figures));
    }

    /** The brief one, with what the grades allow. */
    public static JointSystem brief(Plan plan, Figures figures, Allowances allowances) {
        return new JointSystem(plan, figures, allowances, Extent.BRIEF);
    }

    /**
     * The brief one in which no more is left over than the figures need to agree. It is smaller, and most of what might
     * be left over is never worked out. Amounts that satisfy it satisfy the brief one, with nothing for all else; that
     * there are none says nothing.
     */
    static JointSystem narrow(Judgements judgements) {
        Plan plan = judgements.plan();
        Figures figures = judgements.figures();
        return new JointSystem(plan, figures, Allowances.none(plan, figures), Extent.narrow(judgements.left()));
    }

    /** A witness of the narrow one, where nothing is broken and one is soon found. */
    public static Optional<Proof> agreement(Judgements judgements) {
        return judgements.count(Outcome.BROKEN) > 0 ? Optional.empty()
                : judgements.plan().prover.witness(narrow(judgements).system());
    }

    /** The brief one without those relations; the prints of a copy that is left out bound nothing. */
    public static JointSystem without(Plan plan, Figures figures, Allowances allowances, BitSet relations) {
        return new JointSystem(plan, figures, allowances, Extent.without(relations));
    }

    private static BitSet free(Plan plan, BitSet without) {
        BitSet free = new BitSet();
        without.stream().mapToObj(plan.relations::get).filter(Copy.class::isInstance)
                .flatMapToInt(Relation::figures).forEach(free::set);
        return free;
    }

    /** What amounts alone must satisfy: the brief one without shares and rates. */
    static JointSystem amounts(Plan plan, Figures figures) {
        return new JointSystem(plan, figures, Allowances.none(plan, figures), Extent.AMOUNTS);
    }

    public LinearSystem system() {
        return system;
    }

    /** The printed figure that is a source of the system. */
    public int cell(int source) {
        return cellOfSource.get(source);
    }

    /** The relation that is one of the system's, or a negative number for the cap of an unprinted amount. */
    public int relation(int relation) {
        return indexOfRelation.get(relation);
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
        return -1 - indexOfRelation.get(relation);
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

    private void relate(int index, LinearForm form) {
        Terms terms = new Terms();
        boolean isPrinted = form.print() >= 0;
        int value = isPrinted ? printedValue(form) : -1;
        for (int i = 0; i < form.cells().length; i++) {
            terms.add(variable(form.cells()[i]), form.coefficients()[i]);
        }
        add(terms, form.less(), -1, extent.left(index, 1));
        add(terms, form.more(), 1, extent.left(index, -1));
        if (isPrinted) {
            terms.add(value, -1);
        }
        boolean openAbove = form.less().isNameless();       // what a whole leaves over can always be named
        add(terms, isPrinted ? Interval.exactly(0) : openAbove ? Interval.atLeast(0) : form.range(), index);
    }

    /** A print that bounds a sum of amounts is a source of its own, so that it may be wrong like any figure. */
    private int printedValue(LinearForm form) {
        int value = builder.variable(Interval.everything());
        slacks.set(value);
        added.add(plan.layout.region(form.print()));
        builder.source(value, form.range());
        cellOfSource.add(form.print());
        return value;
    }

    /** The percentages that print like that figure. */
    Interval percentages(int cell) {
        return allowances.percentages(cell);
    }

    /** Adds pieces of a rest as variables: until they can be so much, and after that those that others leave over. */
    private void add(Terms terms, Remainder rest, long sign, long most) {
        long can = 0;
        for (int i = 0; i < rest.ids().length; i++) {
            if (rest.ids()[i] >= 0) {
                terms.add(rest.ids()[i], sign);
            } else if (can >= most ? unprinted.containsKey(rest.pieces().get(i)) : isTold(rest.caps().get(i))) {
                terms.add(unprinted(rest.pieces().get(i)), sign);
                can = most == Judgements.ANYTHING ? 0 : plus(can, rest.caps().get(i).most(figures));
            }
        }
    }

    private boolean isTold(Cap cap) {
        return !extent.isBrief() || !allowances.isEmpty() || !canOnlyBeZero(cap);
    }

    private static long plus(long one, long two) {
        return one > Judgements.ANYTHING - two ? Judgements.ANYTHING : one + two;
    }

    private void add(Terms terms, Interval range, int index) {
        if (terms.addTo(builder, range)) {
            indexOfRelation.add(index);
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
