package io.gouji.budget.io.result;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.gouji.budget.io.Budgets;
import io.gouji.budget.rules.finding.Language;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A problem says its place once, in the language of its message, and is the same when it was written and read again. */
class ProblemPlaceTest {

    private static final Expectation EXPECTED = Expectation.of("amount must be plain digits");
    private static final String TABLE = "某局2024年部门预算\n部门支出总表\n单位：万元\n科目编码\t科目名称\t合计\t基本支出\t项目支出\n"
            + "206\t科学\t1.00x\t1.00\t0.00\n";

    @TempDir
    private Path folder;

    private static List<String> said(Place place) {
        Problem problem = Problem.of("a.txt", place, "x", EXPECTED);
        assertEquals(place, problem.place().orElseThrow());
        return List.of(problem.toString().replace(": " + problem.message(), ""), problem.in(Language.ZH).split("：")[0]);
    }

    @Test
    void linesAndCellsAreSaidInBothLanguages() {
        assertEquals(List.of("a.txt line 3, column 2", "a.txt 第 3 行第 2 列"), said(Place.line(3, 2)));
        assertEquals(List.of("a.txt Sheet '3' cell C7", "a.txt 工作表“3”单元格 C7"), said(Place.sheet("3", 7, 3)));
        assertEquals(List.of("a.txt paragraph 5", "a.txt 第 5 段"), said(Place.table(0, 5, 0)));
    }

    /** A sheet may be called as it likes. */
    @Test
    void namesOfSheetsAreNotTakenApart() {
        assertEquals(List.of("a.txt Sheet 'a' cell B2' cell C7", "a.txt 工作表“a' cell B2”单元格 C7"),
                said(Place.sheet("a' cell B2", 7, 3)));
    }

    @Test
    void aLineOfABundlesFileIsSaidOnceAndReadAgain() throws IOException {
        Files.writeString(folder.resolve("a.txt"), TABLE);
        Files.writeString(folder.resolve("b.txt"), "另一份附件\n");
        Loaded loaded = Budgets.read(Path.of(folder.resolve("a.txt") + "+b.txt"));
        Problem problem = loaded.problems().get(0);
        String name = problem.source();
        assertEquals(name + " a.txt, line 5, column 3: " + problem.message(), problem.toString());
        assertEquals(name + " a.txt 第 5 行第 3 列：金额应为普通数字，如“704.60”，而原文为“1.00x”", problem.in(Language.ZH));
        for (String file : List.of("a.json", "package")) {
            Budgets.write(loaded, folder.resolve(file));
            Problem again = Budgets.read(folder.resolve(file)).problems().get(0);
            assertEquals(problem, again);
            assertEquals(problem.in(Language.ZH), again.in(Language.ZH));
        }
    }
}
