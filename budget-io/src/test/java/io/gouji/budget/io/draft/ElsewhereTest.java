package io.gouji.budget.io.draft;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.gouji.budget.cube.Region;
import io.gouji.budget.io.Budgets;
import io.gouji.budget.io.result.Loaded;
import io.gouji.budget.label.Labels;
import io.gouji.budget.rules.Reconciliation;
import io.gouji.budget.rules.Report;
import io.gouji.budget.rules.finding.Outcome;
import io.gouji.budget.table.Cell;
import io.gouji.budget.table.DepartmentBudget;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Tables as other provinces print them, which no template declares: made-up figures under their headings. */
class ElsewhereTest {

    @TempDir
    private static Path folder;

    @ParameterizedTest
    @CsvSource({"three-public-rows, 0", "overall-2020, 0", "overall-unknown-class, 1", "fiscal-by-fund, 0",
            "final-line-numbers, 0", "execution, 0", "three-public-columns, 0", "numbered-forms, 0", "unit-in-yuan, 2",
            "changes-of-execution, 6", "final-accounts, 0", "prose-three-public, 0", "prose-three-public-fiscal, 0",
            "prose-yuan, 0", "eight-tables-2018, 0", "income-by-function-2020, 0", "prose-final, 0", "county-balance, 0",
            "final-titles, 4", "numbered-fiscal, 0", "two-units, 0", "unit-money, 6", "goal-titles, 0", "goal-lists, 15"})
    void isReadWholeAndNotAccused(String name, int unplaced) throws IOException {
        Loaded loaded = read(name);
        Report report = Reconciliation.standard().check(loaded.orThrow());
        assertEquals(unplaced, loaded.coverage().orElseThrow().unplaced(), () -> loaded.problems().toString());
        assertEquals(List.of(), report.findings().stream().filter(each -> each.outcome() == Outcome.BROKEN).toList());
        assertEquals(List.of(), report.contradictions());
    }

    /** Two tables of one title are each of the unit above it: the second is judged as the first is. */
    @ParameterizedTest
    @CsvSource({"合计\t\t30.00, 合计\t\t31.00", "合计\t\t50.00, 合计\t\t51.00", "合计\t5.00, 合计\t6.00"})
    void aWrongSumInEitherTableOfOneTitleIsFound(String right, String wrong) throws IOException {
        String text = text("two-units").replace(right.strip(), wrong.strip());
        DepartmentBudget budget = read("two-units", text).orThrow();
        Report report = Reconciliation.standard().check(budget);
        assertEquals("某县教育局", budget.department());
        assertEquals(1, report.findings().stream().filter(each -> each.outcome() == Outcome.BROKEN).count());
    }

    /** What the words mean that are told of other provinces, of which each document here prints some. */
    @Test
    void wordsMeanWhatIsToldOfThem() throws IOException {
        List<String[]> told = meanings();
        List<String> missed = new ArrayList<>();
        for (String[] line : told) {
            List<Region> regions = measured(read(line[1]).orThrow(), line[2]);
            if (regions.isEmpty() || !regions.stream().allMatch(region -> says(region, line[3]))) {
                missed.add(String.join(" ", line) + ": " + regions);
            }
        }
        long rows = told.stream().map(line -> line[0]).distinct().count();
        System.out.println("headings elsewhere: " + (told.size() - missed.size()) + " of " + told.size()
                + " places mean what is told, of " + rows + " rows");
        assertEquals(List.of(), missed);
    }

    /** A list of goals is laid out as none that is known: it is told, and nothing of it passes for read. */
    @Test
    void aListOfGoalsIsTold() throws IOException {
        Loaded loaded = read("goal-lists");
        assertEquals(List.of(17, 28), loaded.problems().stream().map(problem -> problem.line()).toList());
        assertEquals(List.of(), loaded.orThrow().plans().stream().filter(plan -> plan.unit().equals("项目名称")).toList());
    }

    private static List<String[]> meanings() throws IOException {
        try (InputStream in = ElsewhereTest.class.getResourceAsStream("/spec/elsewhere/meanings.tsv")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().filter(line -> !line.startsWith("#"))
                    .map(line -> line.split("\t")).toList();
        }
    }

    private static List<Region> measured(DepartmentBudget budget, String words) {
        return budget.cells().stream().filter(cell -> cell.figure().isPrinted()).filter(cell -> words.startsWith("@")
                ? cell.head().heading(budget.year()).endsWith(words.substring(1)) : words.startsWith("title:")
                ? Labels.key(cell.form().title()).equals(Labels.key(words.substring("title:".length())))
                : cell.name().replace(" ", "").equals(words)).map(Cell::region).toList();
    }

    /** A coordinate without its node asks for any. */
    private static boolean says(Region region, String coordinates) {
        String said = " " + region + " ";
        return Stream.of(coordinates.split(" ")).allMatch(each -> said.contains(" " + each + (each.endsWith("=") ? "" : " ")));
    }

    /** A draft goes with its document: written and read back, it is the same, and nothing is guessed again. */
    @ParameterizedTest
    @ValueSource(strings = {"county-balance", "two-units", "numbered-fiscal", "prose-final", "execution"})
    void isTheSameWhenItIsWrittenAndReadBack(String name) throws IOException {
        Loaded loaded = read(name);
        for (String format : List.of("a.json", "a.xlsx", "package")) {
            Path file = folder.resolve(name + format);
            Budgets.write(loaded.orThrow(), file);
            Loaded back = Budgets.read(file);
            assertEquals(loaded.orThrow(), back.orThrow(), format);
            assertEquals(List.of(), back.problems(), format);
        }
    }

    private static Loaded read(String name) throws IOException {
        return read(name, text(name));
    }

    private static Loaded read(String name, String text) {
        return Budgets.read(name + ".txt", new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
    }

    private static String text(String name) throws IOException {
        try (InputStream in = ElsewhereTest.class.getResourceAsStream("/spec/elsewhere/" + name + ".txt")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
