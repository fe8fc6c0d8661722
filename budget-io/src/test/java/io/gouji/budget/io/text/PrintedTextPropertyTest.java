package io.gouji.budget.io.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.gouji.budget.fixtures.Budgets;
import io.gouji.budget.fixtures.GeneratedBudget;
import io.gouji.budget.io.recognise.Recogniser;
import io.gouji.budget.io.result.Loaded;
import io.gouji.budget.table.Cell;
import io.gouji.budget.table.DepartmentBudget;
import io.gouji.budget.table.Form;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;

/** What is published on any template is read back as it was printed. */
class PrintedTextPropertyTest {

    @Property(tries = 150)
    @Domain(Budgets.class)
    void whatIsPrintedIsReadBack(@ForAll GeneratedBudget generated) {
        DepartmentBudget budget = generated.budget();
        Loaded loaded = Recogniser.of(generated.template()).read(TextSource.of("", PrintedText.of(budget)));
        assertEquals(List.of(), loaded.problems());
        assertEquals(figures(budget), figures(loaded.orThrow()));
        assertEquals(remarks(budget), remarks(loaded.orThrow()));
        assertEquals(budget.department(), loaded.orThrow().department());
        assertEquals(budget.year(), loaded.orThrow().year());
    }

    private static List<String> figures(DepartmentBudget budget) {
        Set<String> forms = budget.template().forms(Form.Kind.MONEY).stream().map(Form::name).collect(Collectors.toSet());
        return budget.cells().stream().filter(cell -> forms.contains(cell.ref().form()))
                .map(PrintedTextPropertyTest::told).sorted().toList();
    }

    private static String told(Cell cell) {
        int scale = cell.figure().isPrinted() ? cell.figure().scale() : -1;
        return cell.ref() + " " + cell.figure() + " " + scale + " " + cell.region();
    }

    private static List<List<String>> remarks(DepartmentBudget budget) {
        return budget.tables().stream().filter(table -> table.form().kind() == Form.Kind.MONEY)
                .map(table -> table.remarks()).toList();
    }
}
