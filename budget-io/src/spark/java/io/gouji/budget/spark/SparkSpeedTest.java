package io.gouji.budget.spark;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.gouji.budget.fixtures.GeneratedLines;
import io.gouji.budget.fixtures.Size;
import io.gouji.budget.io.Budgets;
import io.gouji.budget.io.cli.Commands;
import io.gouji.budget.io.result.Loaded;
import io.gouji.budget.table.Template;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.LongSupplier;
import java.util.stream.IntStream;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Documents a second on two threads of a local Spark, beside the command on two cores of one process, from a file of
 * JSON Lines to the reports. {@code mvn -Pspark -pl budget-io -am test -Dtest=SparkSpeedTest
 * -Dspark.documents=2000 -Dsurefire.failIfNoSpecifiedTests=false}; it prints what it measured.
 */
class SparkSpeedTest {

    private static final int DOCUMENTS = Integer.getInteger("spark.documents", 0);
    private static final int PARTITIONS = 2;

    @TempDir
    Path folder;

    @Test
    void documentsASecond() throws IOException {
        Assumptions.assumeTrue(DOCUMENTS > 0, "-Dspark.documents=N says how many");
        Path lines = folder.resolve("city.jsonl");
        Budgets.writeLines(IntStream.range(0, DOCUMENTS).mapToObj(seed -> Loaded.of(
                GeneratedLines.budget(seed, Template.wuchang2024(),
                        new Size(8 + seed % 80, 1 + seed % 6)), List.of())).toList(), lines);
        try (SparkSession spark = SparkSession.builder().master("local[" + PARTITIONS + "]")
                .config("spark.ui.enabled", false).config("spark.driver.bindAddress", "127.0.0.1")
                .config("spark.driver.host", "127.0.0.1").getOrCreate()) {
            for (int round = 0; round < 2; round++) {       // the first warms both
                double alone = measured(() -> Commands.run("check", "--format", "jsonl", lines.toString()).lines()
                        .count());
                double spread = measured(() -> CheckOnSpark.check(spark.read().textFile(lines.toString())
                        .repartition(PARTITIONS)).collectAsList().size());
                System.out.printf("%d documents: one process %.0f a second, Spark %.0f, ratio %.2f%n", DOCUMENTS,
                        DOCUMENTS / alone, DOCUMENTS / spread, alone / spread);
            }
        }
    }

    /** The seconds that it takes to report of all documents. */
    private static double measured(LongSupplier reports) {
        long start = System.nanoTime();
        assertEquals(DOCUMENTS, reports.getAsLong());
        return (System.nanoTime() - start) / 1e9;
    }
}
