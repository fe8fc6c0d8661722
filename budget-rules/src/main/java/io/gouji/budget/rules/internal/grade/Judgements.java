package io.gouji.budget.rules.internal.grade;

import io.gouji.budget.rules.finding.Finding;
import io.gouji.budget.rules.finding.Language;
import io.gouji.budget.rules.finding.Outcome;
import io.gouji.budget.rules.internal.derive.Plan;
import io.gouji.budget.rules.internal.relation.Judged;
import io.gouji.budget.rules.internal.relation.Relation;
import io.gouji.budget.rules.internal.relation.Relation.Formula;
import io.gouji.budget.rules.internal.relation.Relation.Sum;
import io.gouji.budget.table.Cell;
import io.gouji.budget.table.DepartmentBudget;
import java.util.BitSet;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Every relation between the figures of one document with its judgement, and each as a finding when asked for. */
public final class Judgements {

    /** What is left over where nothing is known of it. */
    public static final long ANYTHING = Long.MAX_VALUE;

    private final DepartmentBudget budget;
    private final Plan plan;
    private final Figures figures;
    private final List<Judgement> judgements;
    private final Grader grader;
    private final int[] counts = new int[Outcome.values().length];

    public Judgements(DepartmentBudget budget, Plan plan, Figures figures) {
        this(budget, plan, figures, new Grader(figures, plan.relations), null);
    }

    private Judgements(DepartmentBudget budget, Plan plan, Figures figures, Grader grader,
            @Nullable List<Judgement> known) {
        this.budget = budget;
        this.plan = plan;
        this.figures = figures;
        this.grader = grader;
        this.judgements = known == null ? grader.judge() : known;
        for (Judgement judgement : judgements) {
            counts[judgement.outcome().ordinal()]++;
        }
    }

    /** The same figures taken otherwise, with what they are then judged to be. */
    Judgements with(Figures others, List<Judgement> known) {
        return new Judgements(budget, plan, others, grader, List.copyOf(known));
    }

    public DepartmentBudget budget() {
        return budget;
    }

    public Plan plan() {
        return plan;
    }

    public Figures figures() {
        return figures;
    }

    public int size() {
        return judgements.size();
    }

    /** Returns every relation in its order, each a finding when asked for. */
    public Stream<Judged> relations() {
        return IntStream.range(0, size()).mapToObj(index -> new JudgedRelation(this, index));
    }

    /** Returns the relations of which something is true, by their number. */
    public BitSet which(Predicate<Judged> isTrue) {
        return IntStream.range(0, size()).filter(index -> isTrue.test(new JudgedRelation(this, index)))
                .collect(BitSet::new, BitSet::set, BitSet::or);
    }

    public Judgement get(int relation) {
        return judgements.get(relation);
    }

    public Outcome outcome(int relation) {
        return judgements.get(relation).outcome();
    }

    /**
     * Returns how much the parts of each relation leave over at most, in grains, and its whole where it is negative:
     * nothing where the figures agree without it, {@link #ANYTHING} where that is not known.
     */
    public long[] left() {
        return IntStream.range(0, size()).mapToLong(this::left).toArray();
    }

    private long left(int relation) {
        Judgement judgement = judgements.get(relation);
        if (!(plan.relations.get(relation) instanceof Sum sum) || !sum.hasRest() || !judgement.complete()) {
            return ANYTHING;
        }
        long difference = judgement.difference();
        return Math.abs(difference) < Math.max(1, judgement.allowed()) ? 0
                : difference + Long.signum(difference) * judgement.allowed();
    }

    /** How many of the relations came out so. */
    public int count(Outcome outcome) {
        return counts[outcome.ordinal()];
    }

    public String id(int relation) {
        return plan.id(plan.relations.get(relation));
    }

    /** What the judgement depends on beyond its own figures. */
    public List<Integer> sources(int relation) {
        return sources(plan.relations.get(relation), judgements.get(relation));
    }

    /** What says what an unprinted figure is and, unless the sum holds as printed, how much a rest can be (依据). */
    private List<Integer> sources(Relation relation, Judgement judgement) {
        if (judgement == Judgement.TOO_LARGE || !(relation instanceof Sum sum)) {
            return List.of();
        }
        IntStream told = sum.figures().filter(cell -> !figures.isPrinted(cell))
                .flatMap(cell -> IntStream.of(figures.sources(cell)));
        boolean ofRests = switch (judgement.outcome()) {
            case ROUNDED, STRAINED, BROKEN -> true;
            default -> false;
        };
        return ofRests ? IntStream.concat(told, Stream.of(sum.wholeRest(), sum.partsRest())
                .flatMapToInt(rest -> IntStream.of(rest.cap().sources(figures)))).distinct().boxed().toList()
                : told.boxed().toList();
    }

    /** The figures of the relation that nothing tells. */
    private List<Integer> missing(Relation relation, Judgement judgement) {
        return judgement == Judgement.TOO_LARGE ? List.of() : relation.figures().filter(cell ->
                relation instanceof Sum || relation instanceof Formula ? !figures.isKnown(cell)
                : !figures.isPrinted(cell)).boxed().toList();
    }

    public Finding finding(int relation) {
        Relation its = plan.relations.get(relation);
        Judgement graded = judgements.get(relation);
        Judgement judgement = graded == Judgement.EXACT ? grader.compared(its) : graded;
        Finding.Builder finding = judgement.tell(Finding.builder());
        if (its instanceof Formula formula) {
            finding.chinese(judgement.text(formula.text(), Language.ZH))
                    .english(judgement.text(formula.text(), Language.EN));
        }
        return finding.id(plan.id(its)).rule(its.rule())
                .wholes(cells(IntStream.of(its.whole()))).parts(cells(IntStream.of(its.parts())))
                .missing(cells(ints(missing(its, judgement)))).sources(cells(ints(sources(relation))))
                .build();
    }

    private record JudgedRelation(Judgements all, int index) implements Judged {

        @Override
        public String id() {
            return all.id(index);
        }

        @Override
        public Outcome outcome() {
            return all.outcome(index);
        }

        @Override
        public Finding finding() {
            return all.finding(index);
        }
    }

    private static IntStream ints(List<Integer> indices) {
        return indices.stream().mapToInt(Integer::intValue);
    }

    private List<Cell> cells(IntStream indices) {
        return indices.mapToObj(budget.cells()::get).toList();
    }
}
