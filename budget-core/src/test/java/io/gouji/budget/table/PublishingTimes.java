package io.gouji.budget.table;

import io.gouji.budget.cube.BudgetLines;
import io.gouji.budget.money.Money;

/**
 * Measures how long all forms of 200 units take from 10⁴, 10⁵ and 10⁶ lines, and how much memory the lines hold: a main
 * class, run by hand ({@code java -Xmx3g -cp budget-core/target/classes:budget-core/target/test-classes:… }).
 */
final class PublishingTimes {

    private static final int UNITS = 200;
    private static final int RUNS = 7;

    private PublishingTimes() {
    }

    public static void main(String[] args) {
        lines(1_000);       // what is read once is not counted
        for (int size : new int[] {10_000, 100_000, 1_000_000}) {
            measure(size);
        }
    }

    /** So many lines in all, revenue included. */
    private static void measure(int size) {
        long before = used();
        BudgetLines lines = lines(size);
        long held = used() - before;
        DepartmentBudget budget = null;
        long best = Long.MAX_VALUE;
        long first = 0;
        for (int run = 0; run < RUNS; run++) {
            long start = cpu();
            budget = Publisher.of(Template.wuchang2024()).publish(lines, LineGenerator.DEPARTMENT_NAME, 2024);
            long time = cpu() - start;
            first = run == 0 ? time : first;
            best = Math.min(best, time);
        }
        System.out.printf("%,d lines at %,d places: CPU %,d ms first, %,d ms best of %d; lines hold %,d KiB, %,d bytes a line; %,d figures%n",
                lines.size(), lines.places().size(), first / 1_000_000, best / 1_000_000, RUNS, held >> 10,
                held / lines.size(), budget.cells().size());
    }

    private static BudgetLines lines(int size) {
        BudgetLines drawn = LineGenerator.lines(1, Template.wuchang2024(), 2024, size, UNITS, Money.parse("0.005"));
        BudgetLines.Builder cut = BudgetLines.builder();
        drawn.lines().subList(drawn.size() - size, drawn.size()).forEach(cut::add);      // revenue stands at the end
        drawn.unitNames().forEach(cut::name);
        return cut.build();
    }

    /** Of this process, collector and compiler included, so that other work of the machine does not count. */
    private static long cpu() {
        return ProcessHandle.current().info().totalCpuDuration().orElseThrow().toNanos();
    }

    private static long used() {
        System.gc();
        System.gc();
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }
}
