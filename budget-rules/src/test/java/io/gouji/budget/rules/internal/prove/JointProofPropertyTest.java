package io.gouji.budget.rules.internal.prove;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.gouji.budget.cube.Region;
import io.gouji.budget.fixtures.Budgets;
import io.gouji.budget.fixtures.GeneratedBudget;
import io.gouji.budget.fixtures.Size;
import io.gouji.budget.rules.Reconciliation;
import io.gouji.budget.rules.Report;
import io.gouji.budget.rules.internal.derive.Plan;
import io.gouji.budget.rules.internal.grade.Figures;
import io.gouji.budget.rules.internal.grade.Judgements;
import io.gouji.budget.rules.proof.Interval;
import io.gouji.budget.rules.proof.LinearSystem;
import io.gouji.budget.rules.proof.Proof;
import io.gouji.budget.rules.proof.Proof.Witness;
import io.gouji.budget.rules.proof.Prover;
import io.gouji.budget.table.DepartmentBudget;
import io.gouji.budget.table.Template;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Assume;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Tag;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.statistics.Statistics;

class JointProofPropertyTest {

    @Example
    void aSmallBudgetOfLinesCanBeTrue() {
        whatIsPublishedFromLinesCanBeTrue(new GeneratedBudget(1, Template.wuchang2024(), Size.SMALL));
    }

    @Property(tries = 60)
    @Tag("slow")
    @Domain(Budgets.class)
    void whatIsPublishedFromLinesCanBeTrue(@ForAll GeneratedBudget generated) {
        Report report = Reconciliation.standard().check(generated.budget());
        Assume.that(!report.isBroken());
        assertEquals(Optional.of(true), report.consistent(), () -> report.contradictions().toString());
        assertEquals(List.of(), report.contradictions());
        assertTrue(report.certificate().orElseThrow().isValid());
    }

    @Example
    void mostOfWhatCouldBeLeftOverNeedNotBeKnown() {
        Judgements judgements = judgements(new GeneratedBudget(4, Template.wuchang2024(), Size.SMALL));
        LinearSystem narrow = JointSystem.narrow(judgements).system();
        assertTrue(Prover.standard().witness(narrow).isPresent());
        int brief = JointSystem.brief(judgements.plan(), judgements.figures()).system().variables();
        assertTrue(narrow.variables() < brief, () -> narrow + " of " + brief);
    }

    @Property(tries = 40)
    void amountsWithNothingMoreLeftOverSatisfyAllThatIsSaid(@ForAll @IntRange(max = 9_999) int seed) {
        Judgements judgements = judgements(new GeneratedBudget(seed, Template.wuchang2024(), Size.SMALL));
        JointSystem narrow = JointSystem.narrow(judgements);
        Optional<Proof> proof = Prover.standard().witness(narrow.system());
        Statistics.collect(proof.isPresent());
        Statistics.coverage(found -> found.check(true).percentage(share -> share > 50));
        JointSystem brief = JointSystem.brief(judgements.plan(), judgements.figures());
        proof.ifPresent(found -> assertInstanceOf(Witness.class,
                Prover.standard().prove(withNothingElse(brief, narrow.amounts()))));
    }

    private static Judgements judgements(GeneratedBudget generated) {
        DepartmentBudget budget = generated.budget();
        Plan plan = Plan.of(budget);
        return new Judgements(budget, plan, new Figures(plan, budget));
    }

    /** All that is said, and that all amounts but those are nothing. */
    private static LinearSystem withNothingElse(JointSystem brief, List<Optional<Region>> known) {
        LinearSystem.Builder builder = brief.system().more();
        for (int variable = 0; variable < brief.system().variables(); variable++) {
            if (brief.amounts().get(variable).isPresent() && !known.contains(brief.amounts().get(variable))) {
                builder.relation(new int[] {variable}, new long[] {1}, Interval.exactly(0));
            }
        }
        return builder.build();
    }
}
