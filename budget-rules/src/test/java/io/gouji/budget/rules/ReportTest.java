package io.gouji.budget.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.gouji.budget.rules.Waiver.Waived;
import io.gouji.budget.rules.finding.Finding;
import io.gouji.budget.rules.finding.Outcome;
import io.gouji.budget.table.DepartmentBudget;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Relations, what rules about words looked at, and what other documents say, all in one order. */
class ReportTest {

    private static final DepartmentBudget BUDGET = Tiny.budget(Tiny.TWO_FORMS, "TOTAL\n合计 3.00",
            "EXPENDITURE\n合计 3.00 1.00 2.50");
    private static final DepartmentBudget BEFORE = DepartmentBudget.builder().from(BUDGET).year(2023).build();
    private static final Reconciliation AGAINST = Reconciliation.standard().against(PriorYear.of(List.of(BEFORE)));

    private static List<String> told(List<Finding> findings) {
        return findings.stream().map(each -> each.outcome() + " " + each.id()).toList();
    }

    @Test
    void relationsComeFirstThenWordsThenOtherDocuments() {
        Report report = AGAINST.check(BUDGET);
        List<String> all = List.of("BROKEN sum-columns:EXPENDITURE:合计:合计", "EXACT copy:TOTAL:合计:合计",
                "EXACT form-present:TOTAL", "EXACT remark-contradicts:TOTAL", "EXACT form-present:EXPENDITURE",
                "EXACT remark-contradicts:EXPENDITURE", "INCOMPLETE restated");
        assertEquals(all, told(report.relations()));
        assertEquals(all.size(), report.size());
        assertEquals(List.of(all.get(0), all.get(6)), told(report.findings()));
        assertEquals(List.of(all.get(6)), told(report.findings(Outcome.INCOMPLETE)));
        assertEquals("示例局: 7 relations, {EXACT=5, ROUNDED=0, STRAINED=0, BROKEN=1, INCOMPLETE=1, NOT_APPLICABLE=0}",
                report.toString());
    }

    @Test
    void aRelationAndAFaultOfWordsAreWaivedByTheirIds() {
        DepartmentBudget oneForm = DepartmentBudget.builder().from(BUDGET)
                .tables(BUDGET.tables().subList(1, 2)).build();
        Report report = AGAINST.check(oneForm);
        assertEquals(List.of("BROKEN sum-columns:EXPENDITURE:合计:合计", "STRAINED form-present:TOTAL",
                "INCOMPLETE restated"),
                told(report.findings()));
        for (int i = 0; i < 2; i++) {
            Finding finding = report.findings().get(i);
            Report waived = AGAINST.waiving(List.of(Waiver.of(finding, "已核"))).check(oneForm);
            assertEquals(List.of(finding), waived.waived().stream().map(Waived::finding).toList());
            assertEquals(List.of(report.findings().get(1 - i), report.findings().get(2)), waived.findings());
            assertEquals(0, waived.outcomes().get(finding.outcome()));
        }
    }
}
