package io.gouji.budget.bench;

import io.gouji.budget.io.Budgets;
import io.gouji.budget.money.Figure;
import io.gouji.budget.table.CellRef;
import io.gouji.budget.table.DepartmentBudget;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The reference document; {@code -Dsample=...} names another place for it. */
final class Sample {

    private static final String FILE = "src/examples/wuchang-2024.txt";
    private static final CellRef CELL = CellRef.of("EXPENDITURE", "2060702", "项目支出");

    private Sample() {
    }

    /** The document as published. */
    static DepartmentBudget budget() {
        return Budgets.read(path()).orThrow();
    }

    /** The document with two neighbouring digits of one figure in the wrong order: 467.50 as 476.50. */
    static DepartmentBudget transposed() {
        return budget().withFigure(CELL, Figure.parse("476.50"));
    }

    private static Path path() {
        String given = System.getProperty("sample", "");
        List<Path> places = given.isEmpty() ? List.of(Path.of("budget-io", FILE), Path.of(FILE)) : List.of(Path.of(given));
        return places.stream().filter(Files::isRegularFile).findFirst().orElseThrow(() -> new IllegalStateException(
                "Sample must be a file, such as '-Dsample=budget-io/" + FILE + "', but was '" + places + "'"));
    }
}
