package io.gouji.budget.rules;

import io.gouji.budget.table.BudgetRow;
import io.gouji.budget.table.BudgetTable;
import io.gouji.budget.table.Cell;
import io.gouji.budget.table.DepartmentBudget;
import io.gouji.budget.table.Form;
import io.gouji.budget.table.Template;
import java.util.ArrayList;
import java.util.List;

/** All of a document that its relations depend on, and nothing that they do not: two documents of one shape share a plan. */
final class Shape {

    private final Template template;
    private final List<Object> parts = new ArrayList<>();
    private final int hash;

    Shape(DepartmentBudget budget) {
        template = budget.template();
        parts.add(budget.year());
        for (BudgetTable table : budget.tables()) {
            parts.add(table.form().name());
            table.unreadRows().forEach(row -> parts.add(row.printed().panel()));
            for (BudgetRow row : table.rows()) {
                parts.add(row.printed().panel());
            }
        }
        for (Cell cell : budget.cells()) {
            parts.add(cell.region());
            if (cell.form().kind() != Form.Kind.MONEY) {
                parts.add(cell.figure().isBlank());
            }
        }
        hash = parts.hashCode();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Shape shape && hash == shape.hash && template == shape.template && parts.equals(shape.parts);
    }

    @Override
    public int hashCode() {
        return hash;
    }
}
