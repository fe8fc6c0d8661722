package io.gouji.budget.table;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.gouji.budget.fixtures.Budgets;
import io.gouji.budget.fixtures.GeneratedBudget;
import io.gouji.budget.fixtures.Size;
import io.gouji.budget.fixtures.Templates;
import io.gouji.budget.money.Figure;
import io.gouji.budget.money.MoneyUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Tag;
import net.jqwik.api.domains.Domain;

/** What the rows of a table mean is theirs alone, whatever table was made before, however like it was. */
@Domain(Budgets.class)
class LastTablePropertyTest {

    private static final List<UnaryOperator<PrintedRow>> CHANGES = List.of(
            row -> row(row, row.panel(), row.code(), row.name(), row.owner(), Collections.nCopies(
                    row.figures().size(), Figure.parse("1.00"))),
            row -> row(row, row.panel() == 0 ? 0 : row.panel() - 1, row.code(), row.name(), row.owner(), row.figures()),
            row -> row(row, row.panel(), "2060702", row.name(), row.owner(), row.figures()),
            row -> row(row, row.panel(), row.code(), row.name() + "费", row.owner(), row.figures()),
            row -> row(row, row.panel(), row.code(), row.name(), row.owner() + "处", row.figures()),
            row -> row(row, row.panel(), row.code(), row.name(), row.owner(),
                    row.figures().subList(0, row.figures().size() - 1)));

    private static PrintedRow row(
            PrintedRow row, int panel, String code, String name, String owner, List<Figure> figures) {
        return PrintedRow.of(panel, code, name, owner, figures, row.line());
    }

    @Example
    void holdsOfASmallBudgetOnEachTemplate() {
        for (Template template : Templates.all()) {
            holdsAfterAnyChange(new GeneratedBudget(5, template, Size.SMALL));
        }
    }

    @Property(tries = 50)
    @Tag("slow")
    void holdsAfterAnyChange(@ForAll GeneratedBudget generated) {
        for (BudgetTable table : generated.budget().tables()) {
            List<PrintedRow> rows = table.printedRows();
            assertSameMeanings(table.form(), rows, rows);
            int place = (int) (generated.seed() % Math.max(1, rows.size()));
            for (int i = 0; i < rows.size(); i++) {
                int other = (i + place) % rows.size();
                assertSameMeanings(table.form(), rows, changed(rows, i, CHANGES.get(other % CHANGES.size())));
                List<PrintedRow> swapped = new ArrayList<>(rows);
                Collections.swap(swapped, i, other);
                assertSameMeanings(table.form(), rows, swapped);
            }
            assertSameMeanings(table.form(), rows, rows.subList(0, rows.size() / 2));
        }
    }

    private static List<PrintedRow> changed(List<PrintedRow> rows, int index, UnaryOperator<PrintedRow> change) {
        List<PrintedRow> changed = new ArrayList<>(rows);
        changed.set(index, change.apply(rows.get(index)));
        return changed;
    }

    /** A table made after another one is as one made by a form that has not seen any. */
    private static void assertSameMeanings(Form form, List<PrintedRow> before, List<PrintedRow> rows) {
        BudgetTable last = table(form, before);
        BudgetTable made = table(form, rows);
        Form fresh = Form.of(form.kind(), form.name(), form.number(), form.titles(), form.remark(), form.panels());
        assertEquals(table(fresh, rows), made);
        assertEquals(last, table(form, before));
    }

    private static BudgetTable table(Form form, List<PrintedRow> rows) {
        return BudgetTable.of(form, Optional.of(MoneyUnit.WAN_YUAN), rows, List.of(), 0);
    }
}
