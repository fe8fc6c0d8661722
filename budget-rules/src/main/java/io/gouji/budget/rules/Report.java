package io.gouji.budget.rules;

import io.gouji.budget.cube.Dimension;
import io.gouji.budget.cube.Region;
import io.gouji.budget.money.Figure;
import io.gouji.budget.rules.Waiver.Waived;
import io.gouji.budget.rules.finding.Answer;
import io.gouji.budget.rules.finding.Blanks;
import io.gouji.budget.rules.finding.Blanks.Deduction;
import io.gouji.budget.rules.finding.Certificate;
import io.gouji.budget.rules.finding.Certificate.Statement;
import io.gouji.budget.rules.finding.Certificate.Statement.Premises;
import io.gouji.budget.rules.finding.Contradiction;
import io.gouji.budget.rules.finding.Finding;
import io.gouji.budget.rules.finding.Outcome;
import io.gouji.budget.rules.finding.Policy;
import io.gouji.budget.rules.finding.Policy.Verdict;
import io.gouji.budget.rules.finding.RoundingPolicy;
import io.gouji.budget.rules.finding.Rule;
import io.gouji.budget.rules.internal.grade.Judgements;
import io.gouji.budget.rules.internal.relation.Judged;
import io.gouji.budget.rules.internal.repair.Diagnosis;
import io.gouji.budget.rules.proof.Fraction;
import io.gouji.budget.rules.publication.Clearance;
import io.gouji.budget.rules.repair.AmountRange;
import io.gouji.budget.rules.repair.ErrorModel;
import io.gouji.budget.table.Cell;
import io.gouji.budget.table.CellRef;
import io.gouji.budget.table.DepartmentBudget;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * What a check found (校验报告): every relation under one outcome, and each as a finding with its arithmetic.
 * <p>
 * Amounts are in 万元. What needs a proof ({@link #consistent}, ranges, contradictions) is worked out when it is first
 * asked for, and then kept: milliseconds for most documents, seconds for large ones with many wrong figures. Immutable
 * to its callers and safe for several threads.
 */
public final class Report {

    private final DepartmentBudget budget;
    private final JudgedRelations judged;
    private final Waivers waivers;
    private final Set<Rule> off;
    private final Blanks blanks;
    private final Diagnosis diagnosis;
    private final Policy policy;

    /** The relations between its figures are first, then the others in the order given. */
    Report(Diagnosis diagnosis, Judgements judgements, List<Judged> others, Waivers waivers, Set<Rule> off,
            Blanks blanks) {
        this.off = off;
        this.blanks = blanks;
        this.budget = judgements.budget();
        this.judged = new JudgedRelations(judgements, others, waivers);
        this.diagnosis = diagnosis;
        this.waivers = waivers;
        this.policy = Policy.standard();
    }

    private Report(Report other, Policy policy) {
        this.budget = other.budget;
        this.judged = other.judged;
        this.waivers = other.waivers;
        this.off = other.off;
        this.blanks = other.blanks;
        this.diagnosis = other.diagnosis;
        this.policy = policy;
    }

    /**
     * Returns the same report to be read under that policy (判定口径): whatever prints it says the verdict under it.
     */
    public Report under(Policy other) {
        return new Report(this, Objects.requireNonNull(other, "policy"));
    }

    /** Returns the policy under which it is read; {@link Policy#standard()} unless told otherwise. */
    public Policy policy() {
        return policy;
    }

    /** The budget that was checked. */
    public DepartmentBudget budget() {
        return budget;
    }

    /** How many relations came out how; their sum and what is {@linkplain #waived() waived} is what was examined. */
    public Map<Outcome, Integer> outcomes() {
        return judged.outcomes();
    }

    /** How many relations were examined. */
    public int size() {
        return judged.size();
    }

    /** Whether some relation holds for no amounts at all, and is not waived. */
    public boolean isBroken() {
        return outcomes().getOrDefault(Outcome.BROKEN, 0) > 0;
    }

    /**
     * Returns the one answer of the check under that policy (结论), which every format and exit code gives. Proves first
     * whether the figures can all be true, which takes time once.
     */
    public Verdict verdict(Policy policy) {
        Objects.requireNonNull(policy, "policy");
        return policy.verdict(outcomes(), waived().size(), isContradictory());
    }

    /** Returns true if the verdict under that policy is {@link Verdict#PASSES} (是否通过). */
    public boolean passes(Policy policy) {
        Objects.requireNonNull(policy, "policy");
        return verdict(policy).isPass();
    }

    /** Returns true if the figures cannot all be true, for another reason than relations whose findings are waived. */
    private boolean isContradictory() {
        return consistent().equals(Optional.of(false)) && !diagnosis.isMadeOf(waivers::isCovered);
    }

    /** What was found and accepted (已豁免), in the order derived. */
    public List<Waived> waived() {
        return waivers.waived();
    }

    /** The waivers that cover nothing here (未用到的豁免): what they accepted is no longer there, or its id is misspelt. */
    public List<Waiver> unusedWaivers() {
        return waivers.unused();
    }

    /** Every relation and every place that a rule looked at, with its outcome, in the order derived. */
    public List<Finding> relations() {
        return judged.findings();
    }

    /**
     * What is worth showing, worst first, and of one outcome the larger difference of money first: all but what holds
     * as printed, does not apply, or is waived.
     */
    public List<Finding> findings() {
        return judged.worstFirst();
    }

    /** The findings of one outcome that are not waived, in the order derived. */
    public List<Finding> findings(Outcome outcome) {
        Objects.requireNonNull(outcome, "outcome");
        return judged.findings(outcome);
    }

    /**
     * Whether all figures can be true at once (整体可成立), proven with exact arithmetic; empty where a limit of the prover
     * did not allow an answer. Relations may hold one by one and still contradict each other.
     */
    public Optional<Boolean> consistent() {
        return diagnosis.proof().consistent();
    }

    /**
     * True amounts, in 万元, that print as every figure does and satisfy every relation (见证); empty unless
     * {@link #consistent}. They are exact; what is not printed has an amount too, and a percentage has none.
     */
    public Optional<Map<CellRef, Fraction>> witness() {
        return diagnosis.witness();
    }

    /**
     * Which true amounts the document as a whole allows for a figure (允许范围), in its own measure: of a percentage
     * percentages. Figures that contradict others count for nothing; what nothing tells has an unknown range.
     */
    public AmountRange range(CellRef ref) {
        Objects.requireNonNull(ref, "ref");
        return diagnosis.range(ref);
    }

    /**
     * Returns the true amounts that the printed figures leave to a region (任意口径的允许范围), printed or not, such as the
     * personnel expenditure of one class. Figures that contradict others count for nothing: without those that a
     * smallest repair would change, the rest decides.
     *
     * @param region a region with its side, such as {@code side=EXPENDITURE function=208 nature=PERSONNEL}; year and
     *     phase are the document's unless it states them
     * @throws IllegalArgumentException if the region has no side
     */
    public AmountRange range(Region region) {
        Objects.requireNonNull(region, "region");
        return diagnosis.range(sided(region));
    }

    /**
     * Returns the amounts of a region with the figures that decide them (任意口径的数额及依据).
     *
     * @throws IllegalArgumentException if the region has no side
     */
    public Answer ask(Region region) {
        Objects.requireNonNull(region, "region");
        return diagnosis.answer(sided(region));
    }

    private static Region sided(Region region) {
        if (region.isRoot(Dimension.SIDE)) {
            throw new IllegalArgumentException("Region must have a side, such as 'side=EXPENDITURE function=208', but"
                    + " was '" + region + "'");
        }
        return region;
    }

    /**
     * The blank and unread cells for which all other figures leave one value to print (可推定的值), in the order of the
     * document.
     */
    public List<Deduction> deductions() {
        return diagnosis.deductions();
    }

    /**
     * Returns the budget with the {@linkplain #deductions} printed (补填空白): nothing is changed but blank and unread
     * cells for which all other figures leave one value, and these values hold together. A document whose figures
     * cannot all be true is returned as it is: what is blank there follows from what is wrong.
     */
    public DepartmentBudget filled() {
        IdentityHashMap<Cell, Figure> known = new IdentityHashMap<>();
        if (consistent().orElse(false)) {
            deductions().forEach(each -> known.put(each.cell(), each.figure()));
        }
        return known.isEmpty() ? budget : budget.withFigures(budget.cells().stream()
                .map(cell -> known.getOrDefault(cell, cell.figure())).toList());
    }

    /**
     * The separate causes for which the figures cannot all be true (矛盾), with their repairs; none if
     * {@link #consistent}.
     */
    public List<Contradiction> contradictions() {
        return diagnosis.contradictions();
    }

    /**
     * The figures that stand in contradictions, if there are more of these than were searched (未逐一检索的矛盾所涉的数), in the
     * order printed; none if {@link #contradictions} are all. The search is bounded by counted steps, not by time.
     */
    public List<Cell> unsearched() {
        return diagnosis.unsearched();
    }

    /**
     * The causes of contradiction, with repairs by another model of errors.
     *
     * @param trusted figures that are known to be right and never part of a repair
     */
    public List<Contradiction> contradictions(ErrorModel model, Set<CellRef> trusted) {
        Objects.requireNonNull(model, "model");
        return diagnosis.contradictions(model, trusted);
    }

    /** The verdict of {@link #consistent} with all that it takes to check it (证书); empty where there is none. */
    public Optional<Certificate> certificate() {
        return diagnosis.certificate(premises());
    }

    /** What the document says, as the prover is asked it (命题), derived without the prover. */
    public Statement statement() {
        return diagnosis.statement(premises());
    }

    /** What the verdict takes for granted (前提). */
    public Premises premises() {
        return Premises.of(budget, rounding(), off, waivers.all().stream().map(Waiver::id).toList(), blanks);
    }

    /**
     * How the figures are taken to be rounded (舍入方式), in grades and proof alike: as the caller says, else half up,
     * unless several relations are broken under it and all hold by rounding alone under another policy, or none is
     * broken and yet not all figures can be true unless zeros hide amounts. Proves what {@link #consistent} does.
     */
    public RoundingPolicy rounding() {
        return diagnosis.judgements().figures().policy();
    }

    /** Whether the budget may be published under that policy, or why not (发布审核). */
    public Clearance publishable(Policy policy) {
        Objects.requireNonNull(policy, "policy");
        return Gate.of(this, policy);
    }

    @Override
    public String toString() {
        return budget.department() + ": " + size() + " relations, " + outcomes();
    }
}
