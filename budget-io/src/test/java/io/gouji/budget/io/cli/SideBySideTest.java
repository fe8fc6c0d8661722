package io.gouji.budget.io.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.gouji.budget.cube.BudgetLines;
import io.gouji.budget.cube.Dimension;
import io.gouji.budget.cube.Node;
import io.gouji.budget.fixtures.GeneratedLines;
import io.gouji.budget.fixtures.Size;
import io.gouji.budget.io.Budgets;
import io.gouji.budget.io.Samples;
import io.gouji.budget.io.result.Loaded;
import io.gouji.budget.money.Figure;
import io.gouji.budget.money.Money;
import io.gouji.budget.publish.Publisher;
import io.gouji.budget.table.CellRef;
import io.gouji.budget.table.DepartmentBudget;
import io.gouji.budget.table.Template;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Commands about several documents, and about what rounding does to one. */
class SideBySideTest {

    private static final CellRef TOTAL = CellRef.of("OVERALL", "收入/收入总计", "预算数");

    @TempDir
    private Path folder;

    @Test
    void aDepartmentIsHeldAgainstItsUnits() throws IOException {
        BudgetLines lines = GeneratedLines.lines(3, Template.wuchang2024(), Size.SMALL);
        DepartmentBudget department = published(lines);
        Budgets.writeLines(lines.places().nodes(Dimension.UNIT).stream()
                .map(unit -> Loaded.of(published(of(lines, unit)), List.of())).toList(), folder.resolve("units.jsonl"));
        assertEquals(Main.FINE, check(department, "--unit", "units.jsonl").code());
        Figure off = Figure.print(department.figure(TOTAL).orElseThrow().amount().orElseThrow().plus(Money.parse("1")),
                2);
        Run wrong = check(department.withFigure(TOTAL, off), "--unit", "units.jsonl");
        assertEquals(Main.BROKEN, wrong.code());
        assertTrue(wrong.out().contains("sum-units"), wrong.all());
        assertTrue(wrong.out().contains("(示例局 2024 OVERALL 收入/收入总计 预算数)"), wrong.all());
    }

    @Test
    void aDocumentOfAnotherYearTellsNothingOfLastYear() throws IOException {
        Path sample = Samples.file("wuchang-2024.txt");
        Run run = Run.of("check", "--lang", "en", "--last-year", sample.toString(), sample.toString());
        assertEquals(Main.FINE, run.code());
        assertTrue(run.out().contains("nothing that it tells of the year before is printed in '武昌区科学技术协会 2024'"),
                run.all());
        Run two = Run.of("check", "--last-year", sample.toString(), sample.toString(), sample.toString());
        assertEquals("budget: --certificate, --last-year and --unit must be of one file, such as 'budget.txt', but were of '2'\n",
                two.err());
    }

    @Test
    void thePublishedDocumentIsRoundedTogetherAndTheChangesAreListed() throws IOException {
        Run run = Run.of("round", Samples.file("wuchang-2024.txt").toString(), folder.resolve("out.json").toString());
        assertEquals(Main.FINE, run.code());
        assertEquals("14 figures moved, by 0.14 万元 in total, 0.01 万元 at most (proven least)", run.lines().get(15));
        Run check = Run.of("check", "--lang", "en", folder.resolve("out.json").toString());
        assertTrue(check.out().contains("517 exact, 25 not applicable"), check.all());
        assertEquals("Rounding note: every total is the sum of its parts as printed.\n",
                Run.of("note", "--lang", "en", folder.resolve("out.json").toString()).out());
        Run note = Run.of("note", "--lang", "zh", Samples.file("wuchang-2024.txt").toString());
        assertEquals("尾差说明：因四舍五入，下列合计数与所列分项之和存在尾差（单位：万元）。", note.lines().get(0));
        assertEquals(15, note.lines().size());
    }

    @Test
    void linesArePublishedRoundedTogether() {
        String lines = folder.resolve("lines.csv").toString();
        Run.of("generate", "--seed", "7", "--lines", "60", "--units", "2", lines);
        Run run = Run.of("publish", lines, folder.resolve("out.xlsx").toString(), "--together");
        assertEquals(Main.FINE, run.code(), run.all());
        assertTrue(run.out().contains("10 figures moved"), run.all());
        assertTrue(Run.of("check", "--lang", "en",
                folder.resolve("out.xlsx").toString()).out().contains("684 exact\n"));
    }

    private Run check(DepartmentBudget budget, String option, String other) throws IOException {
        Budgets.write(budget, folder.resolve("budget.json"));
        return Run.of("check", "--lang", "en", option, folder.resolve(other).toString(),
                folder.resolve("budget.json").toString());
    }

    private static DepartmentBudget published(BudgetLines lines) {
        return Publisher.of(Template.wuchang2024()).publish(lines, "示例局", GeneratedLines.YEAR);
    }

    private static BudgetLines of(BudgetLines lines, Node unit) {
        return BudgetLines.of(lines.lines().stream().filter(line ->
                line.region().node(Dimension.UNIT).equals(Optional.of(unit)))
                .toList(), lines.unitNames());
    }
}
