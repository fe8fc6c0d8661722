package io.gouji.budget.io.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.gouji.budget.io.Budgets;
import io.gouji.budget.money.Figure;
import io.gouji.budget.table.CellRef;
import io.gouji.budget.table.DepartmentBudget;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ConvertCommandTest {

    private static final String SAMPLE = "src/examples/wuchang-2024.txt";

    @TempDir
    private Path folder;
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    private int run(Object... args) {
        String[] words = java.util.Arrays.stream(args).map(Object::toString).toArray(String[]::new);
        return Main.run(words, new PrintStream(out, true, StandardCharsets.UTF_8), new PrintStream(err, true, StandardCharsets.UTF_8));
    }

    @Test
    void convertsBothWays() throws IOException {
        assertEquals(0, run("convert", SAMPLE, folder.resolve("a.json")));
        assertEquals(0, run("convert", folder.resolve("a.json"), folder.resolve("data")));
        assertEquals(0, run("convert", folder.resolve("data"), folder.resolve("b.json")));
        assertEquals(-1, Files.mismatch(folder.resolve("a.json"), folder.resolve("b.json")));
    }

    @Test
    void refusesWhatItCannotReadOrWrite() {
        assertEquals(2, run("convert", folder.resolve("none.txt"), folder.resolve("a.json")));
        assertEquals(2, run("convert", SAMPLE, folder.resolve("a.docx")));
        assertFalse(Files.exists(folder.resolve("a.json")));
        assertFalse(Files.exists(folder.resolve("a.docx")));
    }

    @Test
    void tellsDifferencesAligned() throws IOException {
        Path other = folder.resolve("other.txt");
        Files.writeString(other, Files.readString(Path.of(SAMPLE)).replaceFirst("704\\.60", "776.60"));
        assertEquals(0, run("diff", SAMPLE, SAMPLE));
        assertEquals(1, run("diff", SAMPLE, other));
        assertTrue(out.toString(StandardCharsets.UTF_8).matches("(?s).*704\\.60  776\\.60 +72\\.00  10\\.22.*"),
                out.toString(StandardCharsets.UTF_8));
    }

    @Test
    void fillsWhatFollowsAndTellsIt() throws IOException {
        Path blank = folder.resolve("blank.json");
        DepartmentBudget sample = Budgets.read(Path.of(SAMPLE)).orThrow();
        CellRef total = CellRef.parse("OVERALL:支出/支出总计:预算数");
        Budgets.write(sample.withFigure(total, Figure.blank()), blank);
        assertEquals(0, run("convert", blank, folder.resolve("full.json"), "--fill-blanks", "--blanks", "unknown"));
        String told = err.toString(StandardCharsets.UTF_8);
        assertTrue(told.contains(total + " = 704.60"), told);
        List<String> full = prints(Budgets.read(folder.resolve("full.json")).orThrow());
        assertTrue(full.containsAll(prints(sample)), "what stood there, and what was blank in the sample besides");
        Budgets.write(sample.withFigure(total, Figure.parse("764.60"))
                .withFigure(CellRef.parse("EXPENDITURE:合计:合计"), Figure.blank()), blank);
        assertEquals(0, run("convert", blank, folder.resolve("full.json"), "--fill-blanks", "--blanks", "unknown"));
        assertEquals(-1, Files.mismatch(blank, folder.resolve("full.json")), "nothing is filled beside a contradiction");
        assertEquals(2, run("convert", SAMPLE, folder.resolve("many.csv"), "--fill-blanks"));
    }

    private static List<String> prints(DepartmentBudget budget) {
        return budget.cells().stream().filter(cell -> cell.figure().isPrinted()).map(cell -> cell.ref() + " " + cell.figure()).toList();
    }
}
