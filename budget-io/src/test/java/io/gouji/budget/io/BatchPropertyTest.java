package io.gouji.budget.io;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.gouji.budget.fixtures.GeneratedLines;
import io.gouji.budget.fixtures.Size;
import io.gouji.budget.io.result.Loaded;
import io.gouji.budget.rules.Reconciliation;
import io.gouji.budget.table.Template;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;

/** Order, failures and bounds of a batch; its file has a document a line, every seventh line broken. */
class BatchPropertyTest {

    private static final int DOCUMENTS = 60;

    private static Path folder;
    private static Path lines;

    @BeforeContainer
    static void write() throws IOException {
        folder = Files.createTempDirectory("batch");
        lines = folder.resolve("many.jsonl");
        Budgets.writeLines(IntStream.range(0, DOCUMENTS).mapToObj(seed -> Loaded.of(
                GeneratedLines.budget(seed, Template.wuchang2024(), Size.TINY), List.of())).toList(), lines);
        List<String> text = new ArrayList<>(Files.readAllLines(lines));
        for (int i = 3; i < DOCUMENTS; i += 7) {
            text.set(i, text.get(i).substring(0, 100 + i));
        }
        Files.write(lines, text);
    }

    @AfterContainer
    static void delete() throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }

    @Property(tries = 10)
    void isTheSequentialCheckWhateverTheNumberOfThreads(@ForAll @IntRange(min = 1,
            max = 9) int jobs) throws IOException {
        List<String> expected = new ArrayList<>();
        Reconciliation rules = Reconciliation.standard();
        Budgets.forEach(lines, loaded -> expected.add(told(rules, loaded)));
        List<String> found = new ArrayList<>();
        Batch.of(lines).jobs(jobs).forEach((document, loaded) -> told(rules, loaded), found::add);
        assertEquals(expected, found);
        assertEquals(DOCUMENTS, found.size());
    }

    private static String told(Reconciliation rules, Loaded loaded) {
        return loaded.budget().map(rules::check).map(report -> report + " " + report.consistent() + report.findings())
                + " " + loaded.problems();
    }

    @Property(tries = 30)
    void oneThatFailsIsAProblemAndTheRestIsDone(@ForAll @IntRange(min = 1, max = DOCUMENTS) int bad,
            @ForAll @IntRange(min = 0, max = 3) int failure,
            @ForAll @IntRange(min = 1, max = 4) int jobs) throws IOException {
        List<String> found = new ArrayList<>();
        Batch.of(lines).jobs(jobs).forEach((document, loaded) -> {
            LockSupport.parkNanos(ThreadLocalRandom.current().nextInt(100_000));
            boolean failed = loaded.problems().stream()
                    .anyMatch(problem -> problem.message().startsWith("document must be one that can"));
            if (document.line().orElseThrow() == bad && !failed) {
                throw FAILURES.get(failure).get();
            }
            return document.line().getAsInt() + (failed ? loaded.problems().toString() : "");
        }, found::add);
        List<String> expected = new ArrayList<>(IntStream.rangeClosed(1, DOCUMENTS).mapToObj(String::valueOf).toList());
        expected.set(bad - 1, bad + "[many.jsonl line " + bad
                + ": document must be one that can be worked on without failing, but was the failure "
                + NAMES.get(failure) + "]");
        assertEquals(expected, found);
    }

    private static final List<Supplier<Failure>> FAILURES = List.of(() -> raise(new StackOverflowError()),
            () -> raise(new OutOfMemoryError("heap")), () -> raise(new IllegalStateException("odd")),
            () -> raise(new AssertionError(1)));
    private static final List<String> NAMES = List.of("StackOverflowError", "OutOfMemoryError",
            "java.lang.IllegalStateException: odd",
            "AssertionError");

    /** Never made: what it is asked to be is thrown at once. */
    private static final class Failure extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }

    private static Failure raise(Throwable failure) {
        if (failure instanceof Error error) {
            throw error;
        }
        throw (RuntimeException) failure;
    }

    @Property(tries = 20)
    void whatIsDoneAtTheBeginningIsLeftOut(@ForAll @IntRange(min = 0, max = DOCUMENTS) int done,
            @ForAll @IntRange(min = 1, max = 3) int jobs)
            throws IOException {
        List<Integer> found = new ArrayList<>();
        Batch.of(lines).jobs(jobs).dropWhile(document -> document.line().orElseThrow() <= done)
                .forEach((document, loaded) -> document.line().orElseThrow(), found::add);
        assertEquals(IntStream.rangeClosed(done + 1, DOCUMENTS).boxed().toList(), found);
    }

    @Property(tries = 10)
    void onlyAFewAreAhead(@ForAll @IntRange(min = 1, max = 3) int jobs) throws IOException {
        AtomicInteger begun = new AtomicInteger();
        List<Integer> ahead = new ArrayList<>();
        Batch.of(lines).jobs(jobs).forEach((document, loaded) -> begun.incrementAndGet(),
                result -> ahead.add(begun.get() - ahead.size()));
        assertTrue(ahead.stream().allMatch(each -> each <= 8 * jobs + 1), ahead::toString);
    }

    @Property(tries = 10)
    void anActionThatFailsEndsTheBatch(@ForAll @IntRange(min = 1, max = DOCUMENTS) int last) {
        List<Integer> found = new ArrayList<>();
        IOException thrown = assertThrows(IOException.class, () -> Batch.of(lines).jobs(2).forEach(
                (document, loaded) -> document.line().orElseThrow(), line -> {
                    found.add(line);
                    if (line == last) {
                        throw new IOException("disk full at " + line);
                    }
                }));
        assertEquals("disk full at " + last, thrown.getMessage());
        assertEquals(last, found.size());
    }

    @Property(tries = 1)
    void aProgrammingFaultIsNoProblemOfTheDocument() {
        IllegalStateException thrown = assertThrows(IllegalStateException.class,
                () -> Batch.of(lines).forEach((document, loaded) -> {
            throw new UnsupportedOperationException();
        }, result -> { }));
        assertEquals("Work must not fail for a document that is not readable, but did for '" + lines + " line 1'",
                thrown.getMessage());
        assertEquals(UnsupportedOperationException.class, thrown.getCause().getClass());
        assertEquals("Jobs must be 1 to 1000, such as '2', but were '0'",
                assertThrows(IllegalArgumentException.class, () -> Batch.of(lines).jobs(0)).getMessage());
    }
}
