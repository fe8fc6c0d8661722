package io.gouji.budget.rules.rounding;

import io.gouji.budget.money.Figure;
import io.gouji.budget.money.Money;
import io.gouji.budget.rules.Reconciliation;
import io.gouji.budget.rules.finding.Finding;
import io.gouji.budget.rules.finding.Rule;
import io.gouji.budget.table.Cell;
import io.gouji.budget.table.CellRef;
import io.gouji.budget.table.DepartmentBudget;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What offices do by hand: column by column, from the total down, the rows below are made to add up. */
enum SimpleMethod {
    /** Every part is cut off, and the parts that lost most get the units that are missing (最大余数法). */
    LARGEST_REMAINDER {
        @Override
        void share(long total, List<Cell> parts, Map<CellRef, Long> to) {
            long left = total;
            for (Cell part : parts) {
                to.put(part.ref(), Math.floorDiv(fen(part), UNIT));
                left -= Math.floorDiv(fen(part), UNIT);
            }
            List<Cell> order = new ArrayList<>(parts);
            order.sort(Comparator.comparing(part -> -Math.floorMod(fen(part), UNIT)));
            for (int i = 0; left != 0; i = (i + 1) % order.size()) {
                to.merge(order.get(i).ref(), (long) Long.signum(left), Long::sum);
                left -= Long.signum(left);
            }
        }
    },
    /** Every part is rounded, and the last one is what remains (倒挤法). */
    PLUG_LAST_ROW {
        @Override
        void share(long total, List<Cell> parts, Map<CellRef, Long> to) {
            long left = total;
            for (Cell part : parts.subList(0, parts.size() - 1)) {
                to.put(part.ref(), halfUp(part));
                left -= halfUp(part);
            }
            to.put(parts.get(parts.size() - 1).ref(), left);
        }
    };

    static final long UNIT = 10_000;

    abstract void share(long total, List<Cell> parts, Map<CellRef, Long> to);

    static long fen(Cell cell) {
        return cell.figure().amount().orElseThrow().fen();
    }

    private static long halfUp(Cell cell) {
        return cell.figure().amount().orElseThrow().rounded(2, RoundingMode.HALF_UP).fen() / UNIT;
    }

    /** The document with two decimals, given its exact amounts. */
    DepartmentBudget apply(DepartmentBudget exact) {
        List<Finding> sums = Reconciliation.standard().check(exact).relations().stream()
                .filter(finding -> finding.rule() == Rule.SUM_ROWS && isInOneForm(finding)).toList();
        Map<CellRef, Long> units = new HashMap<>();
        Set<CellRef> parts = new HashSet<>();
        sums.forEach(sum -> sum.parts().forEach(part -> parts.add(part.ref())));
        for (Cell cell : exact.cells()) {
            if (!parts.contains(cell.ref())) {
                units.put(cell.ref(), halfUp(cell));
            }
        }
        List<Finding> open = new ArrayList<>(sums);
        while (open.removeIf(sum -> done(sum, units))) {
            assert open.size() < sums.size();
        }
        List<Figure> figures = exact.cells().stream()
                .map(cell -> Figure.print(Money.ofFen(units.getOrDefault(cell.ref(), halfUp(cell)) * UNIT), 2)).toList();
        return exact.withFigures(figures);
    }

    private boolean done(Finding sum, Map<CellRef, Long> units) {
        Long total = units.get(sum.wholes().get(0).ref());
        if (total == null) {
            return false;
        }
        if (sum.parts().stream().noneMatch(part -> units.containsKey(part.ref()))) {
            share(total, sum.parts(), units);
        }
        return true;
    }

    private static boolean isInOneForm(Finding sum) {
        return sum.parts().stream().allMatch(part -> part.ref().form().equals(sum.wholes().get(0).ref().form()));
    }
}
