package io.gouji.budget.io;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.gouji.budget.fixtures.GeneratedLines;
import io.gouji.budget.fixtures.Size;
import io.gouji.budget.money.Figure;
import io.gouji.budget.rules.Reconciliation;
import io.gouji.budget.rules.Report;
import io.gouji.budget.rules.finding.Policy;
import io.gouji.budget.rules.finding.Policy.Verdict;
import io.gouji.budget.rules.finding.Rule;
import io.gouji.budget.table.Cell;
import io.gouji.budget.table.DepartmentBudget;
import io.gouji.budget.table.Template;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/**
 * Documents made to keep a search busy: the verdict is always given, the same each time, and what was not searched is
 * told. {@code -Dworst=all -Dtest=WorstCasesTest} measures them in large and prints time and memory.
 */
class WorstCasesTest {

    private static final long SECOND = 1_000_000_000L;

    /** What is done to the figures of a document. */
    private enum Kind {
        AS_PRINTED {
            @Override
            Figure of(Cell cell, boolean first, Random random) {
                return cell.figure();
            }
        },
        ALL_RANDOM {
            @Override
            Figure of(Cell cell, boolean first, Random random) {
                return Figure.parse(random.nextInt(1000) + "." + (10 + random.nextInt(90)));
            }
        },
        EVERY_ROW_WRONG {
            @Override
            Figure of(Cell cell, boolean first, Random random) {
                return first ? Figure.parse(5000 + random.nextInt(1000) + ".00") : cell.figure();
            }
        },
        ALL_BLANK {
            @Override
            Figure of(Cell cell, boolean first, Random random) {
                return Figure.blank();
            }
        };

        abstract Figure of(Cell cell, boolean first, Random random);

        /** The document with its figures changed; counts and percentages stay as they are. */
        DepartmentBudget of(DepartmentBudget budget) {
            Random random = new Random(22);
            Set<String> rows = new HashSet<>();
            List<Figure> figures = budget.cells().stream().map(cell -> cell.figure().isBlank() ? cell.figure()
                    : of(cell, rows.add(cell.ref().form() + cell.ref().row()), random)).toList();
            return budget.withFigures(figures);
        }
    }

    private static DepartmentBudget generated(int lines, int units) {
        return GeneratedLines.budget(1, Template.wuchang2024(), new Size(lines, units));
    }

    private static long cpu() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }

    private static void holds(Kind kind, Report report) {
        boolean wrong = kind == Kind.ALL_RANDOM || kind == Kind.EVERY_ROW_WRONG;
        assertEquals(Optional.of(!wrong), report.consistent());
        assertEquals(wrong, report.verdict(Policy.standard()) == Verdict.CONTRADICTORY);
        assertEquals(kind == Kind.ALL_BLANK, report.findings().stream()
                .anyMatch(finding -> finding.rule() == Rule.FIGURES_JUDGED), "nothing to judge is told");
        assertEquals(wrong, !report.contradictions().isEmpty());
        assertFalse(!wrong && !report.unsearched().isEmpty());
        assertTrue(report.certificate().orElseThrow().isValid());
    }

    @Test
    void theVerdictIsGivenAndTheSearchEnds() {
        for (DepartmentBudget budget : List.of(Samples.budget(), generated(12, 2))) {
            for (Kind kind : Kind.values()) {
                DepartmentBudget changed = kind.of(budget);
                long start = cpu();
                Report report = Reconciliation.standard().check(changed);
                holds(kind, report);
                assertTrue(cpu() - start < 10 * SECOND, () -> kind + " of " + changed.cells().size());
            }
        }
    }

    @Test
    void whatIsFoundIsTheSameEachTime() {
        DepartmentBudget changed = Kind.ALL_RANDOM.of(Samples.budget());
        Report one = Reconciliation.standard().check(changed);
        Report other = Reconciliation.standard().check(changed);
        assertEquals(one.contradictions().toString(), other.contradictions().toString());
        assertEquals(one.unsearched(), other.unsearched());
    }

    private static double peakMebibytes() {
        return ManagementFactory.getMemoryPoolMXBeans().stream().filter(pool -> pool.getType() == MemoryType.HEAP)
                .mapToLong(pool -> pool.getPeakUsage().getUsed()).sum() / 1048576.0;
    }

    @Test
    @EnabledIfSystemProperty(named = "worst", matches = "all")
    void inLarge() {
        measure("reference", Samples.budget());
        measure("generated", generated(300, 8));
        measure("generated", generated(8500, 20));
        for (int lines : new int[] {8500, 30_000, 90_000}) {
            measure(Kind.AS_PRINTED, "growing", generated(lines, lines / 200));
        }
    }

    private static void measure(String name, DepartmentBudget budget) {
        for (Kind kind : Kind.values()) {
            measure(kind, name, budget);
        }
    }

    private static void measure(Kind kind, String name, DepartmentBudget budget) {
        DepartmentBudget changed = kind.of(budget);
        System.gc();
        ManagementFactory.getMemoryPoolMXBeans().forEach(MemoryPoolMXBean::resetPeakUsage);
        long start = cpu();
        Report report = Reconciliation.standard().check(changed);
        Optional<Boolean> consistent = report.consistent();
        long proven = cpu();
        int found = report.contradictions().size();
        long searched = cpu();
        System.out.printf("%s, %d figures, %s: consistent %s in %.2f s; %d contradictions, %d figures unsearched in %.2f s;"
                + " peak heap %.0f MiB%n", name, changed.cells().size(), kind, consistent, (proven - start) / 1e9, found,
                report.unsearched().size(), (searched - start) / 1e9, peakMebibytes());
        assertTrue(consistent.isPresent());
    }
}
