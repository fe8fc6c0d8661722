package io.gouji.budget.io;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.gouji.budget.io.result.Loaded;
import io.gouji.budget.io.result.Problem;
import io.gouji.budget.rules.Reconciliation;
import io.gouji.budget.rules.Report;
import io.gouji.budget.rules.finding.Finding;
import io.gouji.budget.rules.finding.Outcome;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The same headline numbers as {@link WuchangAcceptanceTest}, on the sample that every clone has. */
class WuchangSampleTest {

    private final Loaded loaded = Samples.wuchang();
    private final Report report = Reconciliation.standard().check(loaded.orThrow());

    @Test
    void fourteenRelationsHoldOnlyByRounding() {
        List<String> rounded = report.findings(Outcome.ROUNDED).stream().map(Finding::id).sorted().toList();
        List<String> expected = List.of("sum-rows:OVERALL:支出/本年支出合计:预算数", "sum-rows:EXPENDITURE:合计:合计", "sum-rows:EXPENDITURE:合计:基本支出",
                "sum-rows:EXPENDITURE:21011:合计", "sum-rows:EXPENDITURE:21011:基本支出", "sum-rows:FISCAL_APPROPRIATION:支出/本年支出:预算数",
                "sum-rows:GENERAL_PUBLIC_BY_FUNCTION:合计:合计", "sum-rows:GENERAL_PUBLIC_BY_FUNCTION:合计:基本支出/小计",
                "sum-rows:GENERAL_PUBLIC_BY_FUNCTION:合计:基本支出/人员经费", "sum-rows:GENERAL_PUBLIC_BY_FUNCTION:21011:合计",
                "sum-rows:GENERAL_PUBLIC_BY_FUNCTION:21011:基本支出/小计", "sum-rows:GENERAL_PUBLIC_BY_FUNCTION:21011:基本支出/人员经费",
                "sum-rows:GENERAL_PUBLIC_BASIC:302:合计", "sum-rows:GENERAL_PUBLIC_BASIC:302:公用经费");
        assertEquals(expected.stream().sorted().toList(), rounded);
    }

    @Test
    void nothingIsBrokenStrainedOrIncomplete() {
        assertEquals(List.of(), report.findings().stream().filter(finding -> finding.outcome() != Outcome.ROUNDED).toList());
        assertTrue(report.outcomes().get(Outcome.EXACT) >= 360, report::toString);
    }

    @Test
    void everyRelationIsCountedUnderOneOutcome() {
        assertEquals(report.size(), report.outcomes().values().stream().mapToInt(Integer::intValue).sum());
        assertEquals(report.size(), report.relations().size());
        report.outcomes().forEach((outcome, count) -> assertEquals(count, report.findings(outcome).size(), outcome::toString));
    }

    @Test
    void theThirteenthColumnOfTable2IsAProblemInEachOfItsRows() {
        assertEquals(List.of(15, 15, 15), loaded.problems().stream().map(Problem::column).toList());
        assertTrue(loaded.problems().stream().allMatch(problem -> problem.text().equals("0.00")));
    }
}
