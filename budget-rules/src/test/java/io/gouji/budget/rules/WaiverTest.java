package io.gouji.budget.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.gouji.budget.fixtures.Copies;
import io.gouji.budget.fixtures.GeneratedBudget;
import io.gouji.budget.fixtures.Size;
import io.gouji.budget.money.Figure;
import io.gouji.budget.rules.Waiver.Waived;
import io.gouji.budget.rules.finding.Finding;
import io.gouji.budget.rules.finding.Outcome;
import io.gouji.budget.rules.finding.Policy;
import io.gouji.budget.rules.finding.Policy.Verdict;
import io.gouji.budget.rules.finding.Rule;
import io.gouji.budget.table.CellRef;
import io.gouji.budget.table.DepartmentBudget;
import io.gouji.budget.table.Template;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class WaiverTest {

    private static final CellRef TOTAL = CellRef.of("OVERALL", "收入/收入总计", "预算数");
    private static final DepartmentBudget RIGHT = new GeneratedBudget(1, Template.wuchang2024(), Size.SMALL).budget();
    private static final DepartmentBudget WRONG = RIGHT.withFigure(TOTAL, Figure.parse("1.00"));

    @Test
    void aWaivedFindingIsCountedApartAndFailsNothing() {
        Report before = Reconciliation.standard().check(WRONG);
        List<Waiver> waivers = before.findings(Outcome.BROKEN).stream().map(each -> Waiver.of(each.id(), "已核")).toList();
        Report after = Reconciliation.standard().waiving(waivers).check(WRONG);
        assertTrue(before.isBroken() && !before.passes(Policy.standard()));
        assertFalse(after.isBroken());
        assertTrue(after.passes(Policy.standard()));
        assertEquals(waivers, after.waived().stream().map(Waived::waiver).toList());
        assertEquals(List.of(), after.findings(Outcome.BROKEN));
        assertEquals(List.of(), after.unusedWaivers());
        assertEquals(before.size(), after.outcomes().values().stream().mapToInt(Integer::intValue).sum() + after.waived().size());
        assertEquals(before.relations(), after.relations());
    }

    @Test
    void aRuleIsAcceptedInAFormAndUpToASize() {
        Report before = Reconciliation.standard().check(WRONG);
        List<Finding> broken = before.findings(Outcome.BROKEN);
        String rules = broken.stream().map(each -> each.rule().id()).distinct().sorted().toList().toString();
        assertTrue(broken.size() > 1 && broken.stream().allMatch(each -> each.difference().isPresent()), rules);
        List<Waiver> all = broken.stream().map(each -> Waiver.where(each.rule().id(), "已核")).distinct().toList();
        Report accepted = Reconciliation.standard().waiving(all).check(WRONG);
        assertTrue(accepted.passes(Policy.standard()), accepted::toString);
        assertEquals(before.relations(), accepted.relations());         // outcomes stay what they are
        Finding first = broken.get(0);
        String form = first.cells().get(0).form().number();
        String rule = first.rule().id();
        String size = first.difference().orElseThrow().abs().toPlainString();
        assertTrue(Waiver.where(rule + " form=" + form + " most=" + size, "已核").covers(first));
        assertTrue(Waiver.where(rule + " form=" + first.cells().get(0).form().name(), "已核").covers(first));
        assertFalse(Waiver.where(rule + " form=99", "已核").covers(first));
        assertFalse(Waiver.where(rule + " most=0.000001", "已核").covers(first));
        assertEquals(List.of(), Reconciliation.standard().waiving(List.of(Waiver.where(rule + " most=0.000001", "已核")))
                .check(WRONG).waived());
        assertThrows(IllegalArgumentException.class, () -> Waiver.where("nope", "已核"));
        assertThrows(IllegalArgumentException.class, () -> Waiver.where(rule + " most=x", "已核"));
    }

    @Test
    void aWaiverThatCoversNothingIsTold() {
        Waiver unused = Waiver.of("copy:OVERALL:x:y", "已核");
        String exact = Reconciliation.standard().check(RIGHT).findings(Outcome.EXACT).get(0).id();
        Waiver holding = Waiver.of(exact, "无误");
        assertEquals(List.of(unused, holding), Reconciliation.standard().waiving(List.of(unused)).waiving(List.of(holding))
                .check(RIGHT).unusedWaivers());
    }

    @Test
    void aWaiverOfAFindingEndsWhenSomethingElseIsPrinted() {
        Finding broken = Reconciliation.standard().check(WRONG).findings(Outcome.BROKEN).get(0);
        Reconciliation waiving = Reconciliation.standard().waiving(List.of(Waiver.of(broken, "已核")));
        assertEquals(1, waiving.check(WRONG).waived().size());
        Report changed = waiving.check(WRONG.withFigure(TOTAL, Figure.parse("2.00")));
        assertEquals(List.of(), changed.waived());
        assertEquals(1, changed.unusedWaivers().size());
    }

    @Test
    void aRuleThatIsOffIsNeitherJudgedNorCounted() {
        Report all = Reconciliation.standard().check(WRONG);
        Report some = Reconciliation.standard().without("sum-rows", "copy").without("balance").check(WRONG);
        assertTrue(some.relations().stream().noneMatch(each -> List.of("sum-rows", "copy", "balance").contains(each.rule().id())));
        assertEquals(all.relations().stream().filter(each -> !List.of("sum-rows", "copy", "balance").contains(each.rule().id()))
                .count(), some.size());
        assertThrows(IllegalArgumentException.class, () -> Reconciliation.standard().without("sums"));
    }

    @Test
    void whatExaminedNothingDoesNotPass() {
        String[] all = Arrays.stream(Rule.values()).map(Rule::id).toArray(String[]::new);
        Report nothing = Reconciliation.standard().without(all).check(RIGHT);
        assertEquals(0, nothing.size());
        assertFalse(nothing.passes(Policy.standard()));
    }

    @Test
    void aDocumentOfWhichNothingIsLeftDoesNotPass() {
        DepartmentBudget empty = DepartmentBudget.builder().from(RIGHT).tables(List.of()).build();
        Report missing = Reconciliation.standard().check(empty);
        assertTrue(missing.size() > 0 && !missing.isBroken());
        assertFalse(missing.passes(Policy.standard()));
    }

    @Test
    void policiesTellWhichOutcomesFail() {
        Report blank = Reconciliation.standard().check(RIGHT.withFigure(TOTAL, Figure.unread("1.0x")));
        assertTrue(blank.outcomes().get(Outcome.INCOMPLETE) > 0);
        assertTrue(blank.passes(Policy.standard()));
        assertFalse(blank.passes(Policy.strict()));
        assertEquals(Verdict.CONTRADICTORY, Reconciliation.standard().check(WRONG).verdict(Policy.failing()));
        assertEquals(Policy.standard(), Policy.failing(Outcome.BROKEN));
        assertEquals("fails on [STRAINED, BROKEN, INCOMPLETE]", Policy.strict().toString());
        assertEquals(Policy.strict(), Copies.serialized(Policy.strict()));
    }

    @Test
    void refusesAWaiverWithoutIdOrReason() {
        assertEquals("Waiver must name a finding, such as 'sum-rows:EXPENDITURE:21011:合计', but named 'x'",
                assertThrows(IllegalArgumentException.class, () -> Waiver.of("x", "已核")).getMessage());
        assertEquals("Waiver of 'a:b' must have a reason, but had none",
                assertThrows(IllegalArgumentException.class, () -> Waiver.of("a:b", " ")).getMessage());
        Waiver waiver = Waiver.of("a:b", "已核");
        assertEquals(waiver, Copies.serialized(waiver));
        assertEquals("a:b: 已核", waiver.toString());
    }
}
