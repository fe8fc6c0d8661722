package io.gouji.budget.io.recognise.goals;

import io.gouji.budget.table.BudgetTable;
import io.gouji.budget.table.Indicator;
import io.gouji.budget.table.PerformancePlan;
import java.util.List;
import java.util.Optional;

/** What the tables of one form of goals say: their figures, their words, their indicators. */
record Goals(Optional<BudgetTable> table, List<PerformancePlan> plans, List<Indicator> indicators) {
}
