package io.gouji.budget.spark;

import io.gouji.budget.io.Budgets;
import io.gouji.budget.io.report.JsonReport;
import io.gouji.budget.io.result.Loaded;
import io.gouji.budget.rules.Reconciliation;
import io.gouji.budget.rules.finding.Language;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.OptionalInt;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.apache.spark.api.java.function.MapPartitionsFunction;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.SparkSession;

/**
 * The same check beyond one machine: documents of one JSON text each in, a report of one line of JSON each out. Spark
 * alone distributes; each partition makes its own rules, and nothing is shared.
 */
public final class CheckOnSpark {

    private CheckOnSpark() {
    }

    /** The report of each document, in the order of the documents. */
    public static Dataset<String> check(Dataset<String> documents) {
        return documents.mapPartitions((MapPartitionsFunction<String, String>) CheckOnSpark::partition,
                Encoders.STRING());
    }

    private static Iterator<String> partition(Iterator<String> documents) {
        Reconciliation rules = Reconciliation.standard();      // it remembers the relations of documents that are alike
        Stream<String> texts = StreamSupport.stream(
                Spliterators.spliteratorUnknownSize(documents, Spliterator.ORDERED), false);
        return texts.map(text -> report(rules, Budgets.readJson("", text))).iterator();
    }

    private static String report(Reconciliation rules, Loaded loaded) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (JsonReport json = JsonReport.lines(out, Language.EN)) {
            json.write("", OptionalInt.empty(), loaded, loaded.budget().map(rules::check));
        } catch (IOException ex) {
            throw new IllegalStateException("Memory must be writable", ex);
        }
        return out.toString(StandardCharsets.UTF_8).strip();
    }

    /** Reads {@code .jsonl} files and writes a folder of reports, on the cluster that {@code spark-submit} names. */
    public static void main(String[] args) throws IOException {
        try (SparkSession spark = SparkSession.builder().appName("budget-check").getOrCreate()) {
            check(spark.read().textFile(args[0])).write().text(args[1]);
        }
    }
}
