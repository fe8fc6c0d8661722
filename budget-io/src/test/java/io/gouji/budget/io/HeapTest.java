package io.gouji.budget.io;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.gouji.budget.fixtures.GeneratedLines;
import io.gouji.budget.fixtures.Size;
import io.gouji.budget.table.DepartmentBudget;
import io.gouji.budget.table.Template;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A document of ten thousand figures is read, checked, proven and reported in 128 MiB. */
class HeapTest {

    private static final int FIGURES = 10_000;

    @TempDir
    private Path folder;

    @Test
    void tenThousandFiguresFitInto128MiB() throws IOException, InterruptedException {
        DepartmentBudget budget = GeneratedLines.budget(1, Template.wuchang2024(), new Size(2_400, 60));
        assertTrue(budget.cells().size() >= FIGURES, () -> "figures: " + budget.cells().size());
        Path file = folder.resolve("large.json");
        Budgets.write(budget, file);
        Path report = folder.resolve("report.json");
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        Programs.Run run = Programs.run(Map.of(), List.of(java, "-Xmx128m", "-XX:+UseSerialGC",
                "-cp", System.getProperty("java.class.path"), "io.gouji.budget.io.cli.Main", "check", "--format",
                "json", "--certificate", folder.resolve("proof.json").toString(), "-o", report.toString(), file.toString()));
        assertEquals("", run.output());
        assertEquals(0, run.code());
        assertTrue(Documents.text(report).contains("\"consistent\" : true"));
    }
}
