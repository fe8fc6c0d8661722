package io.gouji.budget.rules.rounding;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.gouji.budget.cube.BudgetLines;
import io.gouji.budget.fixtures.GeneratedLines;
import io.gouji.budget.fixtures.Size;
import io.gouji.budget.fixtures.Templates;
import io.gouji.budget.publish.Publisher;
import io.gouji.budget.rules.Reconciliation;
import io.gouji.budget.rules.finding.Finding;
import io.gouji.budget.rules.finding.Rule.Kind;
import io.gouji.budget.table.BudgetTable;
import io.gouji.budget.table.CellRef;
import io.gouji.budget.table.DepartmentBudget;
import io.gouji.budget.table.Template;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * Rounding a document together against what offices do by hand, on generated documents (more of them with
 * {@code -Drounded=200}) and each of their tables.
 */
class SimpleMethodsTest {

    private static final int DOCUMENTS = Integer.getInteger("rounded", 50);
    private static final long UNIT = SimpleMethod.UNIT;
    private final Map<SimpleMethod, Score> scores = new EnumMap<>(SimpleMethod.class);
    private int tables;

    @Test
    @Tag("slow")
    void isNeverWorseThanASimpleMethodThatAddsUp() {
        for (SimpleMethod method : SimpleMethod.values()) {
            scores.put(method, new Score());
        }
        for (int seed = 0; seed < DOCUMENTS; seed++) {
            List<Template> templates = Templates.all();
            Template template = templates.get(seed % templates.size());
            BudgetLines lines = GeneratedLines.lines(seed, template, seed % 10 == 0 ? Size.MEDIUM : Size.SMALL);
            Publisher publisher = Publisher.of(template);
            DepartmentBudget exact = publisher.exact().publish(lines, "示例局", GeneratedLines.YEAR);
            DepartmentBudget printed = publisher.publish(lines, "示例局", GeneratedLines.YEAR);
            compare(printed, exact, true);
            for (int table = 0; table < exact.tables().size(); table++) {
                compare(only(printed, table), only(exact, table), false);
            }
        }
        System.out.println(DOCUMENTS + " documents of " + tables + " tables with figures: " + scores);
    }

    private static DepartmentBudget only(DepartmentBudget budget, int table) {
        List<BudgetTable> one = budget.tables().subList(table, table + 1);
        return DepartmentBudget.builder().from(budget).tables(one).build();
    }

    private void compare(DepartmentBudget printed, DepartmentBudget exact, boolean whole) {
        if (printed.cells().isEmpty()) {
            return;
        }
        tables += whole ? 0 : 1;
        Rounding rounding = ConsistentRounding.standard().round(printed, exact);
        assertTrue(rounding.isOptimal(), rounding::toString);
        assertTrue(rounding.largestMovement().fen() < UNIT + (hasWholeUnits(exact) ? 1 : 0));
        assertEquals(rounding.totalMovement().fen(), movement(rounding.orThrow(), exact)[0]);
        for (SimpleMethod method : SimpleMethod.values()) {
            DepartmentBudget simple = method.apply(exact);
            List<Finding> broken = broken(simple);
            Score score = scores.get(method);
            long[] moved = movement(simple, exact);
            score.count(whole, broken, moved[1]);
            if (broken.isEmpty()) {
                assertTrue(rounding.totalMovement().fen() <= moved[0], () -> method + " " + simple);
                score.fair++;
                score.longer += rounding.totalMovement().fen() < moved[0] ? 1 : 0;
            }
        }
    }

    private static boolean hasWholeUnits(DepartmentBudget exact) {
        return exact.cells().stream().mapToLong(SimpleMethod::fen).anyMatch(fen -> fen % UNIT == 0 && fen != 0);
    }

    private static List<Finding> broken(DepartmentBudget budget) {
        return Reconciliation.standard().check(budget).findings().stream()
                .filter(finding -> !finding.rule().isAboutWords())
                .filter(finding -> finding.kind() != Kind.RATIO && finding.kind() != Kind.BRIDGE)
                .toList();
    }

    /** The total and the largest movement, in fen. */
    private static long[] movement(DepartmentBudget budget, DepartmentBudget exact) {
        long[] result = new long[2];
        for (int i = 0; i < exact.cells().size(); i++) {
            long off = Math.abs(SimpleMethod.fen(budget.cells().get(i)) - SimpleMethod.fen(exact.cells().get(i)));
            result[0] += off;
            result[1] = Math.max(result[1], off);
        }
        return result;
    }

    /** How a simple method did. */
    private static final class Score {
        private int across;
        private int inside;
        private int far;
        private int tablesBroken;
        private int fair;
        private int longer;

        void count(boolean whole, List<Finding> broken, long largest) {
            if (!whole) {
                tablesBroken += broken.isEmpty() ? 0 : 1;
                return;
            }
            boolean other = broken.stream().anyMatch(finding -> finding.cells().stream()
                    .map(cell -> cell.ref()).map(CellRef::form).distinct().count() > 1);
            across += other ? 1 : 0;
            inside += !other && !broken.isEmpty() ? 1 : 0;
            far += largest > UNIT ? 1 : 0;
        }

        @Override
        public String toString() {
            return "breaks another table in " + across + " documents, only its own in " + inside
                    + ", moves a figure by more than a unit in " + far + "; by itself " + tablesBroken + " tables do not add up both ways; of " + fair
                    + " results that add up " + longer + " move more in total than ours, none less";
        }
    }
}
