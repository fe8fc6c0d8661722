package io.gouji.budget.rules.internal.grade;

import io.gouji.budget.rules.internal.derive.Plan;
import io.gouji.budget.rules.internal.relation.Relation;
import io.gouji.budget.rules.internal.relation.Relation.Copy;
import io.gouji.budget.rules.internal.relation.Relation.Ratio;
import io.gouji.budget.rules.internal.relation.Relation.Sum;
import io.gouji.budget.table.BudgetTable;
import io.gouji.budget.table.BudgetTable.BudgetRow;
import io.gouji.budget.table.DepartmentBudget;
import io.gouji.budget.table.Form;
import io.gouji.budget.table.Measure;
import io.gouji.budget.table.Panel.Column;
import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The blank cells that stand for no money (按无金额计的空白格). A blank of a table that was read whole does, unless the document
 * itself says that something belongs there: the same money is printed elsewhere, the blank is a total over printed
 * parts, or a printed total has no printed part at all. What only lies within a printed amount says nothing.
 */
final class BlankCells {

    private final Plan plan;
    private final boolean[] printed;
    private final long[] amounts;
    private final BitSet blank;

    private BlankCells(Plan plan, DepartmentBudget budget, boolean[] printed, long[] amounts) {
        this.plan = plan;
        this.printed = printed;
        this.amounts = amounts;
        this.blank = blank(budget);
    }

    /** Returns the cells, by their index in the layout. */
    static BitSet of(Plan plan, DepartmentBudget budget, boolean[] printed, long[] amounts) {
        BlankCells cells = new BlankCells(plan, budget, printed, amounts);
        if (!cells.blank.isEmpty()) {
            cells.settle();
        }
        return cells.blank;
    }

    private static BitSet blank(DepartmentBudget budget) {
        BitSet blank = new BitSet();
        int cell = 0;
        for (BudgetTable table : budget.tables()) {
            boolean whole = table.form().kind() == Form.Kind.MONEY && table.unreadRows().isEmpty();
            for (BudgetRow row : table.rows()) {
                List<Column> columns = table.form().panels().get(row.printed().panel()).columns();
                for (int i = 0; i < row.printed().figures().size(); i++, cell++) {
                    if (whole && row.printed().figures().get(i).isBlank()) {
                        blank.set(cell, i < columns.size() && columns.get(i).measure() == Measure.AMOUNT);
                    }
                }
            }
        }
        return blank;
    }

    private void settle() {
        for (Relation relation : plan.relations) {
            if (!(relation instanceof Ratio) && relation.figures().anyMatch(blank::get)) {
                settle(relation);
            }
        }
    }

    private void settle(Relation relation) {
        boolean isWhole = relation instanceof Sum sum && !sum.hasRest();        // the parts are all of it
        if (hasMoney(relation.parts())) {
            IntStream.of(relation instanceof Copy ? relation.parts() : relation.whole()).forEach(blank::clear);
        } else if (isWhole && hasMoney(relation.whole())
                && IntStream.of(relation.parts()).noneMatch(cell -> printed[cell])) {
            IntStream.of(relation.parts()).forEach(blank::clear);
        }
    }

    private boolean hasMoney(int[] cells) {
        return IntStream.of(cells).anyMatch(cell -> printed[cell] && amounts[cell] != 0);
    }
}
