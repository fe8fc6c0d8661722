package io.gouji.budget.rules;

import io.gouji.budget.prose.Sentence;
import io.gouji.budget.prose.Sentences;
import io.gouji.budget.rules.finding.Blanks;
import io.gouji.budget.rules.finding.Finding;
import io.gouji.budget.rules.finding.Outcome;
import io.gouji.budget.rules.finding.RoundingPolicy;
import io.gouji.budget.rules.finding.Rule;
import io.gouji.budget.rules.internal.derive.MissingTerm;
import io.gouji.budget.rules.internal.derive.OwnSums;
import io.gouji.budget.rules.internal.derive.Plan;
import io.gouji.budget.rules.internal.derive.Plans;
import io.gouji.budget.rules.internal.grade.Figures;
import io.gouji.budget.rules.internal.grade.Habit;
import io.gouji.budget.rules.internal.grade.Judgements;
import io.gouji.budget.rules.internal.prove.JointSystem;
import io.gouji.budget.rules.internal.relation.Judged;
import io.gouji.budget.rules.internal.repair.Diagnosis;
import io.gouji.budget.rules.internal.words.ClassWording;
import io.gouji.budget.rules.internal.words.IndicatorAgreement;
import io.gouji.budget.rules.internal.words.Observation;
import io.gouji.budget.rules.internal.words.Presence;
import io.gouji.budget.rules.internal.words.Products;
import io.gouji.budget.rules.internal.words.Wording;
import io.gouji.budget.rules.proof.LinearSystem;
import io.gouji.budget.rules.proof.Proof.Conflict;
import io.gouji.budget.rules.proof.Prover;
import io.gouji.budget.table.DepartmentBudget;
import io.gouji.budget.table.OwnRelation;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The check of a department's budget (勾稽校验): every relation that follows from what its figures measure, and what its
 * words, codes and tables must be. Immutable.
 * <pre>{@code
 * Report report = Reconciliation.standard().check(budget);
 * Report relaxed = Reconciliation.standard().without("class-named").waiving(List.of(waiver)).check(budget);
 * }</pre>
 */
public final class Reconciliation {

    /** What is seen at a place, and is no relation of the plan. */
    private static final Set<Rule> OBSERVED = Stream.of(Rule.values())
            .filter(rule -> rule.isAboutWords() || rule == Rule.PRODUCT).collect(Collectors.toUnmodifiableSet());

    private final Plans plans;
    private final Set<Rule> off;
    private final List<Waiver> waivers;
    private final List<Counterpart> counterparts;
    private final List<OwnRelation> own;
    private final Blanks blanks;
    private final Optional<RoundingPolicy> rounding;

    private Reconciliation(Set<Rule> off, List<Waiver> waivers, List<Counterpart> counterparts, List<OwnRelation> own,
            Blanks blanks, Optional<RoundingPolicy> rounding) {
        this.rounding = rounding;
        this.plans = new Plans(off);
        this.off = off;
        this.waivers = waivers;
        this.counterparts = counterparts;
        this.own = own;
        this.blanks = blanks;
    }

    /**
     * All rules, as they stand in {@link Rule}. It remembers the relations of the last kinds of documents that it saw:
     * whoever checks many documents checks them by one and the same.
     */
    public static Reconciliation standard() {
        return new Reconciliation(EnumSet.noneOf(Rule.class), List.of(), List.of(), List.of(), Blanks.ZERO,
                Optional.empty());
    }

    /**
     * The same without those rules (关闭规则): they are neither judged nor counted.
     *
     * @param rules ids, such as {@code class-named}
     * @throws IllegalArgumentException if one of them is no rule's
     */
    public Reconciliation without(String... rules) {
        Objects.requireNonNull(rules, "rules");
        Set<Rule> more = EnumSet.noneOf(Rule.class);
        more.addAll(off);
        List.of(rules).forEach(id -> more.add(Rule.ofId(id)));
        return new Reconciliation(more, waivers, counterparts, own, blanks, rounding);
    }

    /** The same with that reading of cells that print nothing (空白格); {@link Blanks#ZERO} unless told otherwise. */
    public Reconciliation blanks(Blanks reading) {
        return new Reconciliation(off, waivers, counterparts, own, Objects.requireNonNull(reading, "reading"),
                rounding);
    }

    /** The same with those waivers besides: what they cover is judged, but counted apart. */
    public Reconciliation waiving(List<Waiver> waivers) {
        Objects.requireNonNull(waivers, "waivers");
        List<Waiver> all = new ArrayList<>(this.waivers);
        all.addAll(waivers);
        return new Reconciliation(off, List.copyOf(all), counterparts, own, blanks, rounding);
    }

    /** The same against the documents of its units besides (与所属单位文件核对). */
    public Reconciliation against(Aggregation units) {
        return and(units);
    }

    /** The same against the documents of the year before besides (与上年文件核对). */
    public Reconciliation against(PriorYear year) {
        return and(year);
    }

    private Reconciliation and(Counterpart counterpart) {
        List<Counterpart> all = new ArrayList<>(counterparts);
        all.add(Objects.requireNonNull(counterpart, "counterpart"));
        return new Reconciliation(off, waivers, List.copyOf(all), own, blanks, rounding);
    }

    /**
     * The same with those relations besides (自定关系), judged and proven with all others. Of a document that does not
     * have the figures of one, that relation cannot be judged, and says so.
     *
     * <pre>{@code
     * Reconciliation.standard().with(OwnRelation.parse("staff: FORM:row:column = FORM:row:column"))
     * }</pre>
     */
    public Reconciliation with(OwnRelation... relations) {
        Objects.requireNonNull(relations, "relations");
        List<OwnRelation> all = new ArrayList<>(own);
        all.addAll(List.of(relations));
        return new Reconciliation(off, waivers, counterparts, List.copyOf(all), blanks, rounding);
    }

    /**
     * Returns the same where all documents are taken to round in that way (舍入方式). Without it they round half up, unless
     * a document tells that it does otherwise; see {@link Report#rounding()}.
     */
    public Reconciliation rounding(RoundingPolicy policy) {
        Objects.requireNonNull(policy, "policy");
        return new Reconciliation(off, waivers, counterparts, own, blanks, Optional.of(policy));
    }

    /** Judges every relation of the budget; wrong figures are findings, never exceptions. */
    public Report check(DepartmentBudget budget) {
        Objects.requireNonNull(budget, "budget");
        Plan derived = plans.of(budget);
        OwnSums sums = sums(budget, derived);
        Plan plan = derived.with(sums.relations());
        Figures figures = new Figures(plan, budget, blanks).rounded(rounding.orElse(RoundingPolicy.HALF_UP));
        Judgements judgements = new Judgements(budget, plan, figures);
        if (rounding.isEmpty()) {
            judgements = recognised(judgements);
        }
        Diagnosis diagnosis = new Diagnosis(judgements, rounding.isEmpty());
        if (diagnosis.mayBeJudgedOtherwise()) {
            judgements = diagnosis.judgements();
        }
        List<Judged> others = new ArrayList<>(observations(budget, plan, isJudged(judgements)));
        across(budget, sums.absent()).map(Judged::of).forEach(others::add);
        return new Report(diagnosis, judgements, others, new Waivers(waivers), off, blanks);
    }

    /** The judgements by the way in which the document itself rounds. */
    private static Judgements recognised(Judgements judgements) {
        Figures recognised = Habit.of(judgements, each -> contradictions(judgements, each));
        return recognised == judgements.figures() ? judgements
                : new Judgements(judgements.budget(), judgements.plan(), recognised);
    }

    /** Returns how many contradictions without a figure in common are found, up to two. */
    private static int contradictions(Judgements judgements, Figures figures) {
        if (figures == judgements.figures() && JointSystem.agreement(judgements).isPresent()) {
            return 0;
        }
        Prover prover = judgements.plan().prover;
        LinearSystem system = JointSystem.brief(judgements.plan(), figures).system();
        if (!(prover.prove(system) instanceof Conflict conflict)) {
            return 0;
        }
        return prover.prove(system, conflict.sources()) instanceof Conflict ? 2 : 1;
    }

    /** Returns true if at least one relation between figures was judged. */
    private static boolean isJudged(Judgements judgements) {
        return judgements.size() > judgements.count(Outcome.INCOMPLETE) + judgements.count(Outcome.NOT_APPLICABLE);
    }

    private OwnSums sums(DepartmentBudget budget, Plan plan) {
        OwnSums sums = new OwnSums(plan.layout, budget);
        Stream.concat(budget.template().relations().stream(), own.stream()).forEach(each -> add(sums, each));
        return sums;
    }

    private static void add(OwnSums sums, OwnRelation relation) {
        List<Object> left = named(relation.left());
        List<Object> right = named(relation.right());
        if (relation.isRatio()) {
            sums.addRatio(relation.name(), left.get(0), right.get(0), right.get(1));
        } else {
            sums.add(relation.name(), relation.toString(), relation.isBound(), left, right,
                    Stream.of(relation.left(), relation.right()).flatMap(List::stream)
                    .map(OwnRelation.Term::times).toList());
        }
    }

    private static List<Object> named(List<OwnRelation.Term> terms) {
        return terms.stream().map(term -> term.cell().isPresent() ? (Object) term.cell().get() : term.region().get())
                .toList();
    }

    private Stream<Finding> across(DepartmentBudget budget, Map<String, List<MissingTerm>> absent) {
        Stream<Finding> unjudged = absent.entrySet().stream().map(each -> absent(each.getKey(), each.getValue()));
        return Stream.concat(counterparts.stream().flatMap(counterpart -> counterpart.check(budget).stream())
                .filter(finding -> !off.contains(finding.rule())), unjudged);
    }

    private static Finding absent(String name, List<MissingTerm> terms) {
        return Finding.builder().id(Rule.OWN.id() + ":" + name).rule(Rule.OWN).outcome(Outcome.INCOMPLETE)
                .chinese("自定关系“" + name + "”：" + said(terms, MissingTerm::chinese, "；") + "。")
                .english("relation " + name + ": " + said(terms, MissingTerm::english, "; ")).build();
    }

    private static String said(List<MissingTerm> terms, Function<MissingTerm, String> text, String between) {
        return terms.stream().map(text).collect(Collectors.joining(between));
    }

    private List<Observation> observations(DepartmentBudget budget, Plan plan, boolean isJudged) {
        if (off.containsAll(OBSERVED)) {
            return List.of();
        }
        List<Sentence> sentences = Sentences.of(budget.sections());
        List<Observation> observations = new ArrayList<>(Presence.of(budget));
        if (!isJudged) {
            observations.add(Presence.nothingJudged(budget));
        }
        plan.codes.forEach(seen -> observations.add(seen.in(budget)));
        observations.addAll(Wording.of(budget, sentences));
        observations.addAll(ClassWording.of(budget, sentences));
        observations.addAll(Products.of(budget));
        observations.addAll(IndicatorAgreement.of(budget));
        if (!off.isEmpty()) {
            observations.removeIf(observation -> off.contains(observation.rule()));
        }
        return observations;
    }

    @Override
    public String toString() {
        return "Reconciliation without " + off + ", with " + waivers.size() + " waivers";
    }
}
