package io.gouji.budget.rules.internal.derive;

import io.gouji.budget.money.Figure;
import io.gouji.budget.table.BudgetTable;
import io.gouji.budget.table.BudgetTable.BudgetRow;
import io.gouji.budget.table.DepartmentBudget;
import io.gouji.budget.table.Form;
import io.gouji.budget.table.Measure;
import io.gouji.budget.table.Panel;
import io.gouji.budget.table.Panel.Column;
import io.gouji.budget.table.PrintedRow;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Iterator;
import java.util.List;
import java.util.function.BiPredicate;

/**
 * All of a document that its relations depend on, and nothing that they do not: two documents of one shape share a
 * plan. The rows tell it, by what they mean and by what they are called; of figures no more than what is blank where it
 * may be.
 */
final class Shape {

    private static final Figure SOME = Figure.parse("0.00");

    private final DepartmentBudget budget;
    private final int hash;

    Shape(DepartmentBudget budget) {
        this.budget = budget;
        int code = budget.year().hashCode();
        for (BudgetTable table : budget.tables()) {
            code = 31 * code + table.form().name().hashCode();
            for (BudgetRow row : table.rows()) {
                code = 31 * code + row.region().hashCode();
            }
        }
        this.hash = code;
    }

    /**
     * Returns the shape as a document of its own, without prose, name and figures: where something is printed stands a
     * zero. What is derived from it can hold no document, and hand out no figure of one.
     */
    DepartmentBudget bare() {
        return DepartmentBudget.builder().department("").year(budget.year()).template(budget.template())
                .tables(budget.tables().stream().map(Shape::bare).toList()).build();
    }

    private static BudgetTable bare(BudgetTable table) {
        List<Figure> figures = new ArrayList<>();
        for (BudgetRow row : table.rows()) {
            for (Figure figure : row.printed().figures()) {
                figures.add(figure.isBlank() ? figure : SOME);
            }
        }
        return table.withFigures(figures);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Shape shape && hash == shape.hash && budget.template() == shape.budget.template()
                && budget.year().equals(shape.budget.year())
                && alike(budget.tables(), shape.budget.tables(), Shape::isSame);
    }

    private static boolean isSame(BudgetTable one, BudgetTable two) {
        BitSet optional = optional(one.form());
        return one.form().name().equals(two.form().name())
                && alike(one.unreadRows(), two.unreadRows(), (a, b) -> a.printed().panel() == b.printed().panel())
                && alike(one.rows(), two.rows(), (a, b) -> isSame(a, b, optional));
    }

    /** The panels whose blanks tell what is not said at all: all but those of amounts in a table of money. */
    private static BitSet optional(Form form) {
        BitSet optional = new BitSet();
        for (int panel = 0; panel < form.panels().size(); panel++) {
            optional.set(panel, form.kind() != Form.Kind.MONEY || !isOfAmounts(form.panels().get(panel)));
        }
        return optional;
    }

    private static boolean isOfAmounts(Panel panel) {
        for (Column column : panel.columns()) {
            if (column.measure() != Measure.AMOUNT) {
                return false;
            }
        }
        return true;
    }

    private static boolean isSame(BudgetRow one, BudgetRow two, BitSet optional) {
        return one.region().equals(two.region()) && one.key().equals(two.key()) && isSame(one.printed(), two.printed())
                && (!optional.get(one.printed().panel()) || alike(one.printed().figures(), two.printed().figures(),
                        (a, b) -> a.isBlank() == b.isBlank()));
    }

    private static boolean isSame(PrintedRow one, PrintedRow two) {
        return one.panel() == two.panel() && one.code().equals(two.code()) && one.name().equals(two.name())
                && one.owner().equals(two.owner());
    }

    private static <T> boolean alike(List<T> some, List<T> others, BiPredicate<T, T> test) {
        Iterator<T> left = some.iterator();
        Iterator<T> right = others.iterator();
        while (left.hasNext() && right.hasNext()) {
            if (!test.test(left.next(), right.next())) {
                return false;
            }
        }
        return left.hasNext() == right.hasNext();
    }

    @Override
    public int hashCode() {
        return hash;
    }
}
