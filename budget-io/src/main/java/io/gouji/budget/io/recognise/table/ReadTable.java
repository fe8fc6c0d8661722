package io.gouji.budget.io.recognise.table;

import io.gouji.budget.io.recognise.line.SourceLog;
import io.gouji.budget.table.BudgetTable;
import java.util.BitSet;
import java.util.Optional;

/**
 * A table that was found: what was read of it, which lines are its own, the line of its title from 1 (without one the
 * first of the table), where reading goes on, and its problems.
 */
public record ReadTable(FormIndex form, Optional<BudgetTable> table, BitSet lines, TableMarks marks, int title,
        int next,
         SourceLog problems) {

    boolean hasRows() {
        return table.isPresent() && !(table.get().rows().isEmpty() && table.get().unreadRows().isEmpty());
    }
}
