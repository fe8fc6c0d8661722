package io.gouji.budget.spark;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.gouji.budget.fixtures.GeneratedLines;
import io.gouji.budget.fixtures.Size;
import io.gouji.budget.io.Budgets;
import io.gouji.budget.io.cli.Commands;
import io.gouji.budget.io.result.Loaded;
import io.gouji.budget.money.Figure;
import io.gouji.budget.table.DepartmentBudget;
import io.gouji.budget.table.Template;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** On two threads of a local Spark: what comes out is what the command prints for the same documents. */
class CheckOnSparkTest {

    private static final int DOCUMENTS = 24;

    @TempDir
    Path folder;

    @Test
    void reportsAreThoseOfTheCommand() throws IOException {
        Path lines = folder.resolve("many.jsonl");
        Budgets.writeLines(IntStream.range(0, DOCUMENTS).mapToObj(CheckOnSparkTest::document).toList(), lines);
        Files.writeString(lines, Files.readString(lines) + "{\"broken\n");
        List<String> expected = Commands.run("check", "--lang", "en", "--format", "jsonl", lines.toString()).lines()
                .map(CheckOnSparkTest::withoutPlace).toList();
        List<String> texts = Files.readAllLines(lines);
        try (SparkSession spark = SparkSession.builder().master("local[2]").config("spark.ui.enabled", false)
                .config("spark.driver.bindAddress", "127.0.0.1").config("spark.driver.host", "127.0.0.1")
                .getOrCreate()) {
            List<String> found = CheckOnSpark.check(spark.createDataset(texts, Encoders.STRING())).collectAsList();
            assertEquals(DOCUMENTS + 1, found.size());
            assertEquals(expected, found.stream().map(CheckOnSparkTest::withoutPlace).toList());
        }
    }

    /** Every third has a figure that cannot be true. */
    private static Loaded document(int seed) {
        DepartmentBudget budget = GeneratedLines.budget(seed % 6, Template.wuchang2024(), Size.TINY);
        return Loaded.of(seed % 3 == 0 ? budget.withFigure(budget.cells().get(seed).ref(), Figure.parse("987.65"))
                : budget, List.of());
    }

    /** A text has neither file nor line. */
    private static String withoutPlace(String report) {
        return report.replaceFirst("\"file\":\"[^\"]*\",(\"line\":\\d+,)?", "")
                .replaceAll("\"line\":\\d+", "\"line\":0");
    }
}
