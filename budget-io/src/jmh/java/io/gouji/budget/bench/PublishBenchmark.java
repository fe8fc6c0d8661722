package io.gouji.budget.bench;

import io.gouji.budget.cube.BudgetLines;
import io.gouji.budget.money.Money;
import io.gouji.budget.publish.Publisher;
import io.gouji.budget.sample.LineGenerator;
import io.gouji.budget.table.DepartmentBudget;
import io.gouji.budget.table.Template;
import java.util.concurrent.TimeUnit;
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
 * All forms of a department of 200 units from its budget lines, on one thread: is the time linear in the lines? How
 * many bytes a line takes is told when the lines are drawn; {@code -prof gc} tells what an invocation allocates.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(value = 1, jvmArgs = {"-Xmx3g", "-XX:+UseSerialGC"})
@Warmup(iterations = 5)
@Measurement(iterations = 10)
public class PublishBenchmark {

    private static final int UNITS = 200;

    /** How many lines in all, revenue included. */
    @Param({"10000", "100000", "1000000"})
    private int lines;

    private BudgetLines drawn;

    /** Draws the lines, and tells what they hold. */
    @Setup(Level.Trial)
    public void draw() {
        long before = used();
        BudgetLines all = LineGenerator.lines(1, Template.wuchang2024(), 2024, lines, UNITS, Money.parse("0.005"));
        BudgetLines.Builder cut = BudgetLines.builder();
        all.lines().subList(all.size() - lines, all.size()).forEach(cut::add);      // revenue stands at the end
        all.unitNames().forEach(cut::name);
        all = null;
        drawn = cut.build();
        System.out.println("# " + drawn + " at " + drawn.places() + ", " + (used() - before) / lines + " bytes a line");
    }

    /** Every table of the template. */
    @Benchmark
    public DepartmentBudget publish() {
        return Publisher.of(Template.wuchang2024()).publish(drawn, LineGenerator.DEPARTMENT_NAME, 2024);
    }

    private static long used() {
        System.gc();
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }
}
