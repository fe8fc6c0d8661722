package io.gouji.budget.rules;

import io.gouji.budget.rules.finding.Finding;
import io.gouji.budget.table.DepartmentBudget;
import java.util.List;

/**
 * Other documents that a document is held against (相关文件): those of its units, or that of the year before. What they
 * print of the same region must be the same amount, or add up to it; each such relation is a finding like any other,
 * and {@link Reconciliation#against} puts it into the report.
 */
sealed interface Counterpart permits Aggregation, PriorYear {

    /** Every relation between the figures of that document and those of the others, in the order of its figures. */
    List<Finding> check(DepartmentBudget budget);
}
