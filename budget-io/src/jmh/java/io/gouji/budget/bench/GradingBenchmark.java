package io.gouji.budget.bench;

import io.gouji.budget.cube.BudgetLines;
import io.gouji.budget.money.Money;
import io.gouji.budget.publish.Publisher;
import io.gouji.budget.rules.Reconciliation;
import io.gouji.budget.rules.Report;
import io.gouji.budget.rules.finding.Finding;
import io.gouji.budget.rules.finding.Rule;
import io.gouji.budget.rules.finding.Rule.Kind;
import io.gouji.budget.sample.LineGenerator;
import io.gouji.budget.table.Cell;
import io.gouji.budget.table.DepartmentBudget;
import io.gouji.budget.table.Template;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * Grading all relations of a document of a known shape, beside the bare {@code long} additions that they need: for each
 * relation the sum of its parts against that of its wholes, for a copy each printing against the first.
 * <p>
 * {@code sample} is the reference document, a number the lines of a generated one. {@code grade} leaves out what is
 * looked for in words and codes; the look-up of the plan and the report are part of it.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
public class GradingBenchmark {

    private static final int LINES_A_UNIT = 30;
    private static final int YEAR = 2024;

    /** Which document. */
    @Param({"sample", "12", "800", "8500"})
    public String document;

    private DepartmentBudget budget;
    private final Reconciliation all = Reconciliation.standard();
    private Reconciliation grading;
    private long[] amounts;
    private int[][] wholes;
    private int[][] parts;
    private boolean[] copies;

    /** Reads or makes the document, and lays its relations out as bare arrays. */
    @Setup(Level.Trial)
    public void read() {
        budget = document.equals("sample") ? Sample.budget() : generated(Integer.parseInt(document));
        grading = unused();
        List<Cell> cells = budget.cells();
        amounts = cells.stream().mapToLong(cell -> cell.figure().amount().map(Money::fen).orElse(0L)).toArray();
        Map<Cell, Integer> index = IntStream.range(0, cells.size()).boxed()
                .collect(Collectors.toMap(cells::get, Function.identity()));
        List<Finding> relations = grading.check(budget).relations();
        wholes = relations.stream().map(each -> indices(each.wholes(), index)).toArray(int[][]::new);
        parts = relations.stream().map(each -> indices(each.parts(), index)).toArray(int[][]::new);
        copies = new boolean[relations.size()];
        for (int i = 0; i < copies.length; i++) {
            copies[i] = relations.get(i).kind() == Kind.COPY;
        }
        System.out.println("# " + cells.size() + " figures, " + copies.length + " relations");
    }

    private static DepartmentBudget generated(int lines) {
        Template template = Template.wuchang2024();
        int units = Math.max(3, lines / LINES_A_UNIT);
        BudgetLines drawn = LineGenerator.lines(1, template, YEAR, lines, units, Money.parse("0.005"));
        return Publisher.of(template).publish(drawn, LineGenerator.DEPARTMENT_NAME, YEAR);
    }

    /** What has not derived a relation yet. */
    private static Reconciliation unused() {
        return Reconciliation.standard().without(Stream.of(Rule.values()).filter(GradingBenchmark::isObserved)
                .map(Rule::id).toArray(String[]::new));
    }

    private static boolean isObserved(Rule rule) {
        return rule.isAboutWords() || rule == Rule.PRODUCT;
    }

    private static int[] indices(List<Cell> cells, Map<Cell, Integer> index) {
        return cells.stream().mapToInt(index::get).toArray();
    }

    /** Every relation, with its outcome. */
    @Benchmark
    public Report grade() {
        return grading.check(budget);
    }

    /** The same for the first document of its shape, for which the relations are derived. */
    @Benchmark
    public Report derive() {
        return unused().check(budget);
    }

    /** The same with everything that is looked for in words and codes. */
    @Benchmark
    public Report check() {
        return all.check(budget);
    }

    /** The peer: the additions alone. */
    @Benchmark
    public int bare() {
        int unequal = 0;
        for (int i = 0; i < parts.length; i++) {
            unequal += copies[i] ? different(parts[i]) : sum(parts[i]) == sum(wholes[i]) ? 0 : 1;
        }
        return unequal;
    }

    private long sum(int[] cells) {
        long sum = 0;
        for (int cell : cells) {
            sum += amounts[cell];
        }
        return sum;
    }

    private int different(int[] cells) {
        int different = 0;
        for (int cell : cells) {
            different |= amounts[cell] == amounts[cells[0]] ? 0 : 1;
        }
        return different;
    }
}
