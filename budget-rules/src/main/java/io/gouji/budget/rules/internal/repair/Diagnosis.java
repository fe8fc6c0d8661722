package io.gouji.budget.rules.internal.repair;

import io.gouji.budget.cube.Region;
import io.gouji.budget.rules.finding.Answer;
import io.gouji.budget.rules.finding.Blanks.Deduction;
import io.gouji.budget.rules.finding.Certificate;
import io.gouji.budget.rules.finding.Certificate.Statement;
import io.gouji.budget.rules.finding.Certificate.Statement.Premises;
import io.gouji.budget.rules.finding.Contradiction;
import io.gouji.budget.rules.finding.Outcome;
import io.gouji.budget.rules.internal.grade.Judgements;
import io.gouji.budget.rules.internal.grain.Wan;
import io.gouji.budget.rules.internal.prove.JointSystem;
import io.gouji.budget.rules.internal.relation.Judged;
import io.gouji.budget.rules.proof.Fraction;
import io.gouji.budget.rules.proof.LinearSystem;
import io.gouji.budget.rules.proof.Proof;
import io.gouji.budget.rules.proof.Proof.Unknown;
import io.gouji.budget.rules.proof.Proof.Witness;
import io.gouji.budget.rules.proof.Prover;
import io.gouji.budget.rules.proof.RepairSearch.Repairs;
import io.gouji.budget.rules.repair.AmountRange;
import io.gouji.budget.rules.repair.ErrorModel;
import io.gouji.budget.table.Cell;
import io.gouji.budget.table.CellRef;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** What all relations of a report together say; worked out when somebody asks, and then once. */
public final class Diagnosis {

    private final Judgements judged;
    private final boolean recognises;
    private @Nullable JointReading reading;
    private @Nullable List<Contradiction> contradictions;
    private List<Cell> unsearched = List.of();
    private @Nullable QuotedRelations quoted;
    private @Nullable BitSet doubtful;
    private @Nullable Questions questions;
    private @Nullable Ranges cellRanges;

    /**
     * What those judgements say together.
     *
     * @param recognises true if the document may tell that it rounds in another way than it was judged by
     */
    public Diagnosis(Judgements judgements, boolean recognises) {
        this.judged = judgements;
        this.recognises = recognises;
    }

    /** The judgements by what the proof takes for granted: how figures are rounded, and what may be negative. */
    public Judgements judgements() {
        return reading().judgements();
    }

    /** Returns true if the grades may depend on what the proof takes for granted. */
    public boolean mayBeJudgedOtherwise() {
        return JointReading.mayBeJudgedOtherwise(judged, recognises);
    }

    public Proof proof() {
        return reading().proof();
    }

    private synchronized JointReading reading() {
        reading = reading == null ? JointReading.of(judged, recognises) : reading;
        return reading;
    }

    private List<Cell> cells() {
        return judged.budget().cells();
    }

    public Optional<Map<CellRef, Fraction>> witness() {
        if (!(proof() instanceof Witness witness)) {
            return Optional.empty();
        }
        Map<CellRef, Fraction> amounts = new LinkedHashMap<>();
        for (int cell = 0; cell < cells().size(); cell++) {
            if (!judged.plan().layout.isAmount(cell)) {
                continue;       // a percentage, or what the text leaves unsaid
            }
            amounts.put(cells().get(cell).ref(), Wan.of(witness.value(reading().brief().variable(cell))));
        }
        return Optional.of(amounts);
    }

    /** The amounts that all other figures leave to one, a contradiction elsewhere set aside. */
    public AmountRange range(CellRef ref) {
        return cellRanges().range(cell(ref));
    }

    /** What the figures around them leave to blank and unread cells as their only print. */
    public List<Deduction> deductions() {
        return cellRanges().deductions(judged.budget());
    }

    private synchronized Ranges cellRanges() {
        JointReading read = reading();
        cellRanges = cellRanges == null
                ? new Ranges(read.plan(), read.figures(), read.brief(), released()) : cellRanges;
        return cellRanges;
    }

    /** The figures that a smallest repair would change: without them the document does not contradict itself. */
    private synchronized BitSet doubtful() {
        doubtful = doubtful == null ? new CauseSearch(reading()).doubtful() : doubtful;
        return doubtful;
    }

    private synchronized Questions questions() {
        questions = questions == null ? new Questions(judgements().budget(), reading().brief(), released(),
                reading().full(), doubtful()) : questions;
        return questions;
    }

    /** The figures of {@link #doubtful} as sources of the brief system. */
    private BitSet released() {
        if (doubtful().isEmpty()) {
            return doubtful();
        }
        JointSystem brief = reading().brief();
        BitSet cells = new BitSet();
        doubtful().stream().map(reading().full()::cell).forEach(cells::set);
        BitSet released = new BitSet();
        IntStream.range(0, brief.system().sources()).filter(i -> cells.get(brief.cell(i))).forEach(released::set);
        return released;
    }

    public AmountRange range(Region region) {
        return questions().range(region);
    }

    public Answer answer(Region region) {
        return questions().answer(region);
    }

    public Optional<Certificate> certificate(Premises premises) {
        Proof answer = Prover.standard().prove(reading().full().system());
        return answer instanceof Unknown ? Optional.empty()
                : Optional.of(new Certificate(statement(premises), answer));
    }

    /** What the prover is asked, without asking it. */
    public Statement statement(Premises premises) {
        JointSystem full = reading().full();
        LinearSystem system = full.system();
        List<Cell> cells = IntStream.range(0, system.sources()).map(full::cell).mapToObj(cells()::get).toList();
        return new Statement(premises, system,
                IntStream.range(0, system.variables()).mapToObj(full::region).map(Region::toString).toList(),
                cells.stream().map(Cell::ref).toList(), cells.stream().map(cell -> cell.figure().printed()).toList(),
                IntStream.range(0, system.relations()).mapToObj(relation -> named(full, relation)).toList());
    }

    private String named(JointSystem system, int relation) {
        return system.relation(relation) >= 0 ? judgements().id(system.relation(relation))
                : "cap:" + system.region(system.capped(relation));
    }

    private int cell(CellRef ref) {
        return IntStream.range(0, cells().size()).filter(i -> cells().get(i).ref().equals(ref))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("Cell must be one of this budget's, but was '" + ref
                + "'"));
    }

    public synchronized List<Contradiction> contradictions() {
        if (contradictions == null) {
            Repairs found = new CauseSearch(reading()).search(new BitSet());
            contradictions = causes().contradictions(ErrorModel.standard(), found.causes());
            unsearched = found.complete() ? List.of() : found.involved().stream().map(reading().strict()::cell)
                    .distinct().sorted().map(cells()::get).toList();
        }
        return contradictions;
    }

    /** The figures in contradictions, if there are more of these than were searched. */
    public synchronized List<Cell> unsearched() {
        contradictions();
        return unsearched;
    }

    public List<Contradiction> contradictions(ErrorModel model, Set<CellRef> trusted) {
        BitSet fixed = new BitSet();
        JointSystem strict = reading().strict();
        for (int source = 0; source < strict.system().sources(); source++) {
            fixed.set(source, trusted.contains(cells().get(strict.cell(source)).ref()));
        }
        return causes().contradictions(model, new CauseSearch(reading()).search(fixed).causes());
    }

    private CauseReport causes() {
        return new CauseReport(reading(), quoted());
    }

    private synchronized QuotedRelations quoted() {
        quoted = quoted == null ? new QuotedRelations(reading().plan(), reading().strict()) : quoted;
        return quoted;
    }

    /**
     * Returns true if the document contradicts itself for those relations alone: each contradiction quotes one of them
     * that does not hold by itself, and without them nothing contradicts.
     */
    public synchronized boolean isMadeOf(Predicate<Judged> which) {
        BitSet relations = judgements().which(which);
        if (relations.isEmpty()
                || !(Prover.standard().prove(reading().without(relations).system()) instanceof Witness)) {
            return false;
        }
        return causes().unallowed(new CauseSearch(reading()).search(new BitSet()).causes()).stream()
                .flatMap(cause -> cause.conflicts().stream()).map(quoted()::of)
                .allMatch(quoted -> quoted.stream().anyMatch(each -> relations.get(each) && isWrong(each)));
    }

    private boolean isWrong(int relation) {
        Outcome outcome = judgements().outcome(relation);
        return outcome == Outcome.BROKEN || outcome == Outcome.STRAINED;
    }
}
