package io.gouji.budget.bench;

import io.gouji.budget.io.Budgets;
import io.gouji.budget.io.result.Loaded;
import io.gouji.budget.money.Figure;
import io.gouji.budget.money.Money;
import io.gouji.budget.publish.Publisher;
import io.gouji.budget.sample.LineGenerator;
import io.gouji.budget.table.CellRef;
import io.gouji.budget.table.DepartmentBudget;
import io.gouji.budget.table.Template;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The reference document, of which {@code -Dsample=...} names another place, and generated ones. */
final class Sample {

    private static final String FILE = "src/examples/wuchang-2024.txt";
    private static final CellRef CELL = CellRef.of("EXPENDITURE", "2060702", "项目支出");

    private static final int YEAR = 2024;
    private static final Money LEAST = Money.parse("0.005");        // half of a printed unit

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

    /** So many documents of a small department, all different. */
    static List<DepartmentBudget> generated(int count) {
        return IntStream.range(0, count).mapToObj(seed -> generated(seed, 80, 3)).toList();
    }

    /** A document of so many lines and units; its figures grow with both. */
    static DepartmentBudget generated(int seed, int lines, int units) {
        Template template = Template.wuchang2024();
        Publisher publisher = Publisher.of(template);
        return publisher.publish(LineGenerator.lines(seed, template, YEAR, lines, units, LEAST),
                LineGenerator.DEPARTMENT_NAME, YEAR);
    }

    /** Writes the documents as JSON Lines. */
    static Path lines(List<DepartmentBudget> budgets, Path file) throws IOException {
        Budgets.writeLines(() -> budgets.stream().map(budget -> Loaded.of(budget, List.of())).iterator(), file);
        return file;
    }

    /** Deletes a folder with all that is in it. */
    static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }

    private static Path path() {
        String given = System.getProperty("sample", "");
        List<Path> places = given.isEmpty()
                ? List.of(Path.of("budget-io", FILE), Path.of(FILE)) : List.of(Path.of(given));
        return places.stream().filter(Files::isRegularFile).findFirst().orElseThrow(() -> new IllegalStateException(
                "Sample must be a file, such as '-Dsample=budget-io/" + FILE + "', but was '" + places + "'"));
    }
}
