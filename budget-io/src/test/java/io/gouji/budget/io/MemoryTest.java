package io.gouji.budget.io;

import static org.junit.jupiter.api.Assertions.assertTrue;

import io.gouji.budget.fixtures.GeneratedLines;
import io.gouji.budget.fixtures.Size;
import io.gouji.budget.rules.Reconciliation;
import io.gouji.budget.rules.Report;
import io.gouji.budget.table.DepartmentBudget;
import io.gouji.budget.table.DepartmentBudget.Section;
import io.gouji.budget.table.Template;
import java.util.List;
import org.junit.jupiter.api.Test;

/** One reconciliation checks documents of many shapes and keeps none of them. */
class MemoryTest {

    private static final int DOCUMENTS = Integer.getInteger("memory.documents", 12);
    private static final int PROSE = 6_000_000;                 // characters, twice as many bytes
    private static final int MOST = 50_000_000;

    @Test
    void whatIsKeptOfDocumentsOfDifferentShapesIsSmall() {
        Reconciliation reconciliation = Reconciliation.standard();
        check(reconciliation, 0);
        long first = live();
        for (int i = 1; i < DOCUMENTS; i++) {
            check(reconciliation, i);
        }
        long more = live() - first;
        System.out.println(DOCUMENTS + " documents of different shape: " + more / 1_000_000 + " MB above the first");
        assertTrue(more < MOST, () -> "kept: " + more);
        check(reconciliation, 0);
    }

    private static void check(Reconciliation reconciliation, int seed) {
        Report report = reconciliation.check(document(seed));
        assertTrue(report.contradictions().isEmpty(), "seed " + seed);
    }

    private static DepartmentBudget document(int seed) {
        DepartmentBudget budget = GeneratedLines.budget(seed + 1, Template.wuchang2024(), new Size(60 + seed, 3));
        String prose = ("第" + seed + "项工作的情况说明如下。").repeat(PROSE / 14);
        return DepartmentBudget.builder().from(budget).sections(List.of(Section.of("说明", 1, prose))).build();
    }

    private static long live() {
        for (int i = 0; i < 3; i++) {
            System.gc();
        }
        Runtime runtime = Runtime.getRuntime();
        return runtime.totalMemory() - runtime.freeMemory();
    }
}
