package io.gouji.budget.rules.internal.repair;

import io.gouji.budget.cube.Region;
import io.gouji.budget.money.Figure;
import io.gouji.budget.rules.finding.Answer;
import io.gouji.budget.rules.finding.Blanks.Deduction;
import io.gouji.budget.rules.finding.Certificate;
import io.gouji.budget.rules.finding.Certificate.Statement;
import io.gouji.budget.rules.finding.Certificate.Statement.Premises;
import io.gouji.budget.rules.finding.Contradiction;
import io.gouji.budget.rules.finding.Finding;
import io.gouji.budget.rules.finding.Outcome;
import io.gouji.budget.rules.internal.derive.Plan;
import io.gouji.budget.rules.internal.grade.Allowances;
import io.gouji.budget.rules.internal.grade.Figures;
import io.gouji.budget.rules.internal.grade.Habit;
import io.gouji.budget.rules.internal.grade.HiddenMinus;
import io.gouji.budget.rules.internal.grade.Judgements;
import io.gouji.budget.rules.internal.grain.Wan;
import io.gouji.budget.rules.internal.prove.JointSystem;
import io.gouji.budget.rules.internal.prove.Reasoning;
import io.gouji.budget.rules.internal.relation.Judged;
import io.gouji.budget.rules.internal.relation.Relation;
import io.gouji.budget.rules.internal.relation.Relation.Copy;
import io.gouji.budget.rules.proof.Fraction;
import io.gouji.budget.rules.proof.LinearSystem;
import io.gouji.budget.rules.proof.Proof;
import io.gouji.budget.rules.proof.Proof.Conflict;
import io.gouji.budget.rules.proof.Proof.Unknown;
import io.gouji.budget.rules.proof.Proof.Witness;
import io.gouji.budget.rules.proof.Prover;
import io.gouji.budget.rules.proof.RepairSearch;
import io.gouji.budget.rules.proof.RepairSearch.Cause;
import io.gouji.budget.rules.proof.RepairSearch.Repairs;
import io.gouji.budget.rules.repair.AmountRange;
import io.gouji.budget.rules.repair.ErrorModel;
import io.gouji.budget.table.Cell;
import io.gouji.budget.table.CellRef;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What all relations of a report together say; worked out when somebody asks, and then once. */
public final class Diagnosis {

    /** So many proofs at most see whether suggested values hold together. */
    private static final int MOST_TRIALS = 400;

    /** A few contradictions of a large document, of which one is left without a repair, are worth a longer search. */
    private static final int FEW_CAUSES = 12;
    private static final RepairSearch LONGER = RepairSearch.standard().withStepLimit(60_000_000);

    private final Plan plan;
    private final boolean recognises;
    private Judgements judgements;
    private Figures figures;
    private @Nullable Reading reading;
    private @Nullable JointSystem full;
    private @Nullable JointSystem strict;
    private @Nullable List<Contradiction> contradictions;
    private List<Cell> unsearched = List.of();
    private @Nullable List<List<Integer>> copiesOf;           // by cell
    private @Nullable BitSet doubtful;
    private @Nullable Questions questions;
    private @Nullable Ranges cellRanges;

    /**
     * What those judgements say together.
     *
     * @param recognises true if the document may tell that it rounds in another way than it was judged by
     */
    public Diagnosis(Judgements judgements, boolean recognises) {
        this.judgements = judgements;
        this.plan = judgements.plan();
        this.figures = judgements.figures();
        this.recognises = recognises;
    }

    /** The judgements by what the proof takes for granted: how figures are rounded, and what may be negative. */
    public synchronized Judgements judgements() {
        proof();
        return judgements;
    }

    /** Returns true if the grades may depend on what the proof takes for granted. */
    public boolean mayBeJudgedOtherwise() {
        boolean strained = judgements.count(Outcome.STRAINED) > 0;
        return HiddenMinus.strained(judgements).isPresent() || strained && hidingZeros().isPresent();
    }

    /** What the document may be judged to be if it contradicts itself as it is. */
    private Stream<Judgements> otherwise() {
        return Stream.of(hidingZeros(), HiddenMinus.strained(judgements)).flatMap(Optional::stream);
    }

    private Optional<Judgements> hidingZeros() {
        return recognises ? Habit.hidingZeros(judgements) : Optional.empty();
    }

    public Proof proof() {
        return reading().proof();
    }

    private synchronized Reading reading() {
        if (reading == null) {
            Reading printed = reading(judgements, Allowances.none(plan, figures));
            Reading read = printed.isPossible() ? printed : allowed().orElse(printed);
            if (read.proof() instanceof Conflict conflict) {
                boolean one = recognises && isOfOneFigure(read.brief(), conflict);
                read = otherwise().filter(others -> !one || others.figures().policy().equals(figures.policy()))
                        .flatMap(this::explained).findFirst().orElse(read);
            }
            reading = read;
            judgements = read.judgements();
            figures = judgements.figures();
        }
        return reading;
    }

    /** What a document says as it is judged, with what its grades allow, and whether amounts print it. */
    private record Reading(Judgements judgements, Allowances allowances, JointSystem brief, Proof proof) {

        boolean isPossible() {
            return proof instanceof Witness;
        }
    }

    private Reading reading(Judgements judged, Allowances allowed) {
        JointSystem system = JointSystem.brief(plan, judged.figures(), allowed);
        return new Reading(judged, allowed, system, plan.prover.prove(system.system()));
    }

    /** Returns true if one figure that is wrong explains everything: no way of rounding is told by one figure. */
    private boolean isOfOneFigure(JointSystem system, Conflict conflict) {
        return conflict.sources().stream().filter(source -> figures.amount(system.cell(source)) != 0)
                .anyMatch(source -> explainsAll(system, source));
    }

    private boolean explainsAll(JointSystem system, int source) {
        BitSet one = new BitSet();
        one.set(source);
        return plan.prover.prove(system.system(), one) instanceof Witness;
    }

    /** The document judged so, if nothing contradicts itself then. */
    private Stream<Reading> explained(Judgements others) {
        return Stream.of(Allowances.none(plan, others.figures()), Allowances.of(others))
                .map(allowed -> reading(others, allowed)).filter(Reading::isPossible).limit(1);
    }

    /** What no amounts print may still be what the grades allow; what remains contradicts itself without allowance. */
    private Optional<Reading> allowed() {
        return Optional.of(Allowances.of(judgements)).filter(allowed -> !allowed.isEmpty())
                .map(allowed -> reading(judgements, allowed));
    }

    /** All that the document says, with what its grades allow. */
    private synchronized JointSystem full() {
        if (full == null) {
            Allowances allowances = reading().allowances();
            full = JointSystem.full(plan, figures, allowances);
        }
        return full;
    }

    /** The same without allowances: repairs are to leave nothing strained. */
    private synchronized JointSystem strict() {
        if (strict == null) {
            strict = reading().allowances().isEmpty() ? full() : JointSystem.full(plan, figures);
        }
        return strict;
    }

    private List<Cell> cells() {
        return judgements.budget().cells();
    }

    public Optional<Map<CellRef, Fraction>> witness() {
        if (!(proof() instanceof Witness witness)) {
            return Optional.empty();
        }
        Map<CellRef, Fraction> amounts = new LinkedHashMap<>();
        for (int cell = 0; cell < cells().size(); cell++) {
            if (!plan.layout.isAmount(cell)) {
                continue;       // a percentage, or what the text leaves unsaid
            }
            amounts.put(cells().get(cell).ref(), Wan.of(witness.value(brief().variable(cell))));
        }
        return Optional.of(amounts);
    }

    /** The amounts that all other figures leave to one, a contradiction elsewhere set aside. */
    public AmountRange range(CellRef ref) {
        return cellRanges().range(cell(ref));
    }

    /** What the figures around them leave to blank and unread cells as their only print. */
    public List<Deduction> deductions() {
        return cellRanges().deductions(judgements.budget());
    }

    private synchronized Ranges cellRanges() {
        cellRanges = cellRanges == null ? new Ranges(plan, figures, brief(), released()) : cellRanges;
        return cellRanges;
    }

    /** The figures that a smallest repair would change: without them the document does not contradict itself. */
    private synchronized BitSet doubtful() {
        doubtful = doubtful == null ? foundDoubtful() : doubtful;
        return doubtful;
    }

    private BitSet foundDoubtful() {
        BitSet found = new BitSet();
        if (proof() instanceof Conflict) {
            for (Cause cause : RepairSearch.standard().search(full().system(), new BitSet()).causes()) {
                cause.releases().forEach(release -> release.sources().forEach(found::set));
                if (cause.releases().isEmpty()) {
                    cause.conflicts().forEach(conflict -> found.or(conflict.sources()));
                }
            }
        }
        return found;
    }

    /** What the question is put to: nothing in it that can only be zero. */
    private JointSystem brief() {
        return reading().brief();
    }

    private synchronized Questions questions() {
        questions = questions == null
                ? new Questions(judgements().budget(), brief(), released(), full(), doubtful()) : questions;
        return questions;
    }

    /** The figures of {@link #doubtful} as sources of the brief system. */
    private BitSet released() {
        if (doubtful().isEmpty()) {
            return doubtful();
        }
        BitSet cells = new BitSet();
        doubtful().stream().map(full()::cell).forEach(cells::set);
        BitSet released = new BitSet();
        IntStream.range(0, brief().system().sources()).filter(i -> cells.get(brief().cell(i))).forEach(released::set);
        return released;
    }

    public AmountRange range(Region region) {
        return questions().range(region);
    }

    public Answer answer(Region region) {
        return questions().answer(region);
    }

    /** The figures of the first repair, or where none was found all figures that contradict each other. */
    private static BitSet setAside(Cause cause) {
        BitSet released = new BitSet();
        if (cause.releases().isEmpty()) {
            cause.conflicts().forEach(conflict -> released.or(conflict.sources()));
        } else {
            cause.releases().get(0).sources().forEach(released::set);
        }
        return released;
    }

    /** The causes that remain under what the grades allow: others are strained, and no contradictions. */
    private List<Cause> unallowed(List<Cause> causes) {
        if (reading().allowances().isEmpty()) {
            return causes;
        }
        List<Cause> left = causes.stream().filter(cause -> {
            BitSet others = new BitSet();
            causes.stream().filter(each -> each != cause).forEach(each -> others.or(setAside(each)));
            return !(Prover.standard().prove(full().system(), others) instanceof Witness);
        }).toList();
        return left.isEmpty() ? causes : left;
    }

    public Optional<Certificate> certificate(Premises premises) {
        Proof answer = Prover.standard().prove(full().system());
        return answer instanceof Unknown ? Optional.empty()
                : Optional.of(new Certificate(statement(premises), answer));
    }

    /** What the prover is asked, without asking it. */
    public Statement statement(Premises premises) {
        LinearSystem system = full().system();
        List<Cell> cells = IntStream.range(0, system.sources()).map(full()::cell).mapToObj(cells()::get)
                .toList();
        return new Statement(premises, system, IntStream.range(0, system.variables()).mapToObj(full()::region)
                .map(Region::toString).toList(),
                cells.stream().map(Cell::ref).toList(), cells.stream().map(cell -> cell.figure().printed()).toList(),
                IntStream.range(0, system.relations()).mapToObj(this::relation).toList());
    }

    private String relation(int relation) {
        return full().relation(relation) >= 0 ? judgements.id(full().relation(relation))
                : "cap:" + full().region(full().capped(relation));
    }

    private int cell(CellRef ref) {
        return IntStream.range(0, cells().size()).filter(i -> cells().get(i).ref().equals(ref))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("Cell must be one of this budget's, but was '" + ref
                + "'"));
    }

    public synchronized List<Contradiction> contradictions() {
        if (contradictions == null) {
            Repairs found = search(new BitSet());
            contradictions = contradictions(ErrorModel.standard(), found.causes());
            unsearched = found.complete() ? List.of() : found.involved().stream().map(full()::cell).distinct().sorted()
                    .map(cells()::get).toList();
        }
        return contradictions;
    }

    /** The figures in contradictions, if there are more of these than were searched. */
    public synchronized List<Cell> unsearched() {
        contradictions();
        return unsearched;
    }

    private Repairs search(BitSet trusted) {
        if (!(proof() instanceof Conflict)) {
            return new Repairs(List.of(), true, List.of());
        }
        Repairs found = RepairSearch.standard().search(strict().system(), trusted);
        boolean few = found.causes().size() <= FEW_CAUSES;
        boolean open = found.causes().stream().anyMatch(cause -> cause.releases().isEmpty() && !cause.proven());
        return few && open ? LONGER.search(strict().system(), trusted) : found;
    }

    public List<Contradiction> contradictions(ErrorModel model, Set<CellRef> trusted) {
        BitSet fixed = new BitSet();
        for (int source = 0; source < strict().system().sources(); source++) {
            fixed.set(source, trusted.contains(cells().get(strict().cell(source)).ref()));
        }
        return contradictions(model, search(fixed).causes());
    }

    private List<Contradiction> contradictions(ErrorModel model, List<Cause> found) {
        Slips slips = new Slips(judgements.budget(), plan, model);
        List<Fault> faults = faults(slips, found);
        Grouping grouping = new Grouping(judgements, strict(), faults);
        Suggestions suggestions = new Suggestions(slips);
        return IntStream.range(0, faults.size())
                .mapToObj(i -> contradiction(faults.get(i), grouping.findings(i), suggestions)).toList();
    }

    /** The faults that no grade allows; if what is left is not allowed once these are mended, all of them. */
    private List<Fault> faults(Slips slips, List<Cause> found) {
        List<Cause> causes = unallowed(found);
        List<Fault> faults = mended(slips, causes, found);
        return causes.size() == found.size() || isAllowedAfter(faults) ? faults : mended(slips, found, found);
    }

    private List<Fault> mended(Slips slips, List<Cause> causes, List<Cause> found) {
        if (causes.isEmpty()) {
            return List.of();
        }
        BitSet allowed = new BitSet();
        found.stream().filter(cause -> !causes.contains(cause)).map(Diagnosis::setAside)
                .flatMapToInt(BitSet::stream).map(strict()::cell).forEach(allowed::set);
        Evidence evidence = new Evidence(judgements);
        Repairer repairer = new Repairer(plan, figures, evidence, slips);
        TrialProof trials = new TrialProof(plan, figures, MOST_TRIALS);
        Mending mending = new Mending(causes, allowed, repairer, trials, strict()::cell);
        return mending.mended(new SlipSearch(figures, evidence, slips, repairer, trials));
    }

    /** Returns true if the document with the values suggested holds under what its grades then allow. */
    private boolean isAllowedAfter(List<Fault> faults) {
        Map<Integer, Figure> changes = new HashMap<>();
        BitSet aside = new BitSet();
        for (Fault fault : faults) {
            changes.putAll(fault.chosen());
            if (fault.chosen().isEmpty()) {
                aside.or(fault.aside());
            }
        }
        Figures changed = figures.with(changes);
        Judgements after = new Judgements(judgements.budget(), plan, changed);
        return TrialProof.holds(JointSystem.brief(plan, changed, Allowances.of(after)), aside);
    }

    private Contradiction contradiction(Fault fault, List<Finding> findings, Suggestions suggestions) {
        Conflict conflict = fault.causes().get(0).conflict();
        return Contradiction.builder().cells(cells(conflict)).relations(relations(conflict))
                .findings(findings).repairs(suggestions.repairs(fault))
                .isProvenMinimal(fault.isProven()).leastChanges(fault.leastChanges())
                .argument(new Reasoning(plan, cells(), strict(), conflict).argument()).build();
    }

    /**
     * Returns true if the document contradicts itself for those relations alone: each contradiction quotes one of them
     * that does not hold by itself, and without them nothing contradicts.
     */
    public synchronized boolean isMadeOf(Predicate<Judged> which) {
        BitSet relations = judgements.which(which);
        if (relations.isEmpty()
                || !(Prover.standard().prove(without(relations).system()) instanceof Witness)) {
            return false;
        }
        return unallowed(search(new BitSet()).causes()).stream()
                .flatMap(cause -> cause.conflicts().stream()).map(this::quoted)
                .allMatch(quoted -> quoted.stream().anyMatch(each -> relations.get(each) && isWrong(each)));
    }

    private JointSystem without(BitSet relations) {
        Allowances allowances = reading().allowances();
        return JointSystem.without(plan, figures, allowances, relations);
    }

    private boolean isWrong(int relation) {
        Outcome outcome = judgements.outcome(relation);
        return outcome == Outcome.BROKEN || outcome == Outcome.STRAINED;
    }

    private List<Cell> cells(Conflict conflict) {
        return conflict.sources().stream().map(strict()::cell).sorted().mapToObj(cells()::get).toList();
    }

    /** The relations quoted, and the copies by which a figure of one table stands for that of another. */
    private List<String> relations(Conflict conflict) {
        return quoted(conflict).stream().map(judgements::id).toList();
    }

    private Set<Integer> quoted(Conflict conflict) {
        Set<Integer> quoted = new TreeSet<>();
        conflict.relations().stream().map(strict()::relation).filter(relation -> relation >= 0).forEach(quoted::add);
        BitSet cells = new BitSet();
        conflict.sources().stream().map(strict()::cell).forEach(cells::set);
        BitSet members = new BitSet();
        quoted.stream().map(plan.relations::get).filter(relation -> !(relation instanceof Copy))
                .flatMapToInt(Relation::figures).forEach(members::set);
        cells.stream().mapToObj(copiesOf()::get).flatMap(List::stream).distinct()
                .filter(copy -> isUsed(plan.relations.get(copy), cells, members)).forEach(quoted::add);
        return quoted;
    }

    private synchronized List<List<Integer>> copiesOf() {
        if (copiesOf == null) {
            List<List<Integer>> copies = new ArrayList<>();
            IntStream.range(0, cells().size()).forEach(cell -> copies.add(new ArrayList<>(1)));
            IntStream.range(0, plan.relations.size()).filter(i -> plan.relations.get(i) instanceof Copy).forEach(i ->
                    plan.relations.get(i).figures().forEach(cell -> copies.get(cell).add(i)));
            copiesOf = copies;
        }
        return copiesOf;
    }

    private static boolean isUsed(Relation copy, BitSet cells, BitSet members) {
        long printed = copy.figures().filter(cells::get).count();
        boolean elsewhere = copy.figures().anyMatch(cell -> members.get(cell) && !cells.get(cell));
        boolean cited = copy.figures().anyMatch(cell -> cells.get(cell) && !members.get(cell));
        return printed > 1 || elsewhere && cited;
    }
}
