package io.gouji.budget.table;

import io.gouji.budget.table.BudgetTable.BudgetRow;
import java.lang.ref.WeakReference;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The table of a form that was made last: most forms print the same rows in every document, and what those mean need
 * not be made out again. It is remembered as long as somebody else holds it, so no document outlives its use.
 */
final class LastTable {

    private volatile WeakReference<BudgetTable> last = new WeakReference<>(null);

    /** The rows with the meanings that those of the last table have, if they say the same row by row. */
    Optional<List<BudgetRow>> meanings(List<PrintedRow> printed) {
        BudgetTable table = last.get();
        if (table == null || table.rows().size() != printed.size()) {
            return Optional.empty();
        }
        List<BudgetRow> rows = new ArrayList<>(printed.size());
        for (int i = 0; i < printed.size(); i++) {
            BudgetRow before = table.rows().get(i);
            if (!before.printed().meansAs(printed.get(i))) {
                return Optional.empty();
            }
            rows.add(new BudgetRow(printed.get(i), before.key(), before.region(), before.isSigned()));
        }
        return Optional.of(rows);
    }

    /** Remembers a table, unless one of its rows has no meaning. */
    BudgetTable keep(BudgetTable table) {
        if (table.unreadRows().isEmpty()) {
            last = new WeakReference<>(table);
        }
        return table;
    }
}
