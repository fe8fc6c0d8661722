package io.gouji.budget.io;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.gouji.budget.fixtures.GeneratedLines;
import io.gouji.budget.fixtures.Size;
import io.gouji.budget.fixtures.Templates;
import io.gouji.budget.io.cli.Reports;
import io.gouji.budget.io.result.Loaded;
import io.gouji.budget.money.Figure;
import io.gouji.budget.rules.Reconciliation;
import io.gouji.budget.rules.Report;
import io.gouji.budget.table.DepartmentBudget;
import io.gouji.budget.table.Template;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Many threads that share budgets, templates and one reconciliation get what one thread gets alone. */
class ConcurrencyTest {

    private static final int THREADS = 8;
    private static final int ROUNDS = 3;

    @TempDir
    private Path folder;

    @Test
    void manyThreadsGetWhatOneGets() throws Exception {
        List<Loaded> alone = documents();
        Map<String, Integer> expected = results(alone, Reconciliation.standard(), 0);
        for (int round = 0; round < ROUNDS; round++) {
            List<Loaded> shared = documents();      // anew, so that what is made on demand is raced for
            Reconciliation rules = Reconciliation.standard();
            for (Map<String, Integer> each : atOnce(thread -> results(shared, rules, thread))) {
                assertEquals(expected.keySet(), each.keySet());
                each.entrySet().removeAll(expected.entrySet());
                assertEquals(Map.of(), each);
            }
        }
    }

    /** Budgets on every template, each also with a wrong figure, and the sample with what could not be read of it. */
    private static List<Loaded> documents() {
        List<Loaded> documents = new ArrayList<>(List.of(Samples.wuchang()));
        for (Template template : Templates.all()) {
            DepartmentBudget budget = GeneratedLines.budget(1, Template.parse(template.declaration()), Size.TINY);
            documents.add(Loaded.of(budget, List.of()));
            DepartmentBudget wrong = budget.withFigure(budget.cells().get(0).ref(), Figure.parse("98765.43"));
            documents.add(Loaded.of(wrong, List.of()));
        }
        return documents;
    }

    /** What comes of every document, read from and written to every format, in an order of the thread's own. */
    private Map<String, Integer> results(List<Loaded> documents, Reconciliation rules, int thread) throws IOException {
        List<Integer> order = new ArrayList<>(IntStream.range(0, documents.size()).boxed().toList());
        Collections.shuffle(order, new Random(thread));
        Map<String, Integer> results = new TreeMap<>();
        for (int i : order) {
            Loaded document = documents.get(i);
            Report report = rules.check(document.orThrow());
            Reports.printed(document, report).forEach((format, bytes) -> {
                if (!format.startsWith("XLSX")) {      // a zip tells the time
                    results.put(i + " " + format, Arrays.hashCode(bytes));
                }
            });
            results.put(i + " certificate", report.certificate().orElseThrow().hashCode());
            results.put(i + " lines", lines(document).hashCode());
            for (String name : List.of("a.json", "a.xlsx", "a")) {
                Path file = Files.createDirectories(folder.resolve(thread + "-" + i)).resolve(name);
                Budgets.write(document, file);
                results.put(i + " " + name, Budgets.read(file, document.orThrow().template()).hashCode());
            }
        }
        return results;
    }

    /** The figures as somebody asks for them one by one. */
    private static List<Figure> lines(Loaded document) {
        DepartmentBudget budget = document.orThrow();
        return budget.cells().stream().map(cell -> budget.figure(cell.ref()).orElseThrow()).toList();
    }

    private interface Work {
        Map<String, Integer> of(int thread) throws IOException;
    }

    private static List<Map<String, Integer>> atOnce(Work work) throws InterruptedException, ExecutionException {
        ExecutorService threads = Executors.newFixedThreadPool(THREADS);
        try {
            CyclicBarrier start = new CyclicBarrier(THREADS);
            List<Callable<Map<String, Integer>>> tasks = new ArrayList<>();
            for (int i = 1; i <= THREADS; i++) {
                int thread = i;
                tasks.add(() -> {
                    start.await();
                    return work.of(thread);
                });
            }
            List<Map<String, Integer>> results = new ArrayList<>();
            for (Future<Map<String, Integer>> each : threads.invokeAll(tasks)) {
                results.add(each.get());
            }
            return results;
        } finally {
            threads.shutdownNow();
        }
    }
}
