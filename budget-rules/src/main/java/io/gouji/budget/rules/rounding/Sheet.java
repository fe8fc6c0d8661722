package io.gouji.budget.rules.rounding;

import io.gouji.budget.money.Money;
import io.gouji.budget.rules.rounding.Rounding.Obstacle;
import io.gouji.budget.table.Cell;
import io.gouji.budget.table.CellRef;
import io.gouji.budget.table.DepartmentBudget;
import io.gouji.budget.table.Form;
import io.gouji.budget.table.Measure;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * What is to be rounded: the figures as printed, what they are exactly as far as that is known, and the printed
 * unit.
 */
final class Sheet {

    final DepartmentBudget budget;
    final List<Cell> printed;
    final List<Cell> exact;
    private final Set<CellRef> fixed;
    private final TreeMap<Integer, Cell> scales = new TreeMap<>();

    Sheet(DepartmentBudget budget, DepartmentBudget exact, Set<CellRef> fixed) {
        this.budget = budget;
        this.printed = budget.cells();
        this.exact = exact.cells();
        this.fixed = fixed;
        for (CellRef ref : fixed) {
            if (printed.stream().noneMatch(cell -> cell.ref().equals(ref))) {
                throw new IllegalArgumentException("Fixed cell must be one of this budget's, but was '" + ref + "'");
            }
        }
        for (Cell cell : printed) {
            if (cell.form().kind() == Form.Kind.MONEY && isMoney(cell)) {
                scales.putIfAbsent(cell.figure().scale(), cell);
            }
        }
    }

    private static boolean isMoney(Cell cell) {
        return cell.figure().isPrinted() && cell.measure() == Measure.AMOUNT;
    }

    /** Why the tables cannot be rounded together: two figures of different precision. */
    Optional<Obstacle> mixed() {
        if (scales.size() < 2) {
            return Optional.empty();
        }
        List<Cell> cells = List.of(scales.firstEntry().getValue(), scales.lastEntry().getValue());
        return Optional.of(new Obstacle(Obstacle.Kind.SEVERAL_UNITS, cells, List.of()));
    }

    /** How many decimals of 万元 the tables print. */
    int scale() {
        return scales.isEmpty() ? 2 : scales.firstKey();
    }

    /** The last printed digit, in fen. */
    long unit() {
        long unit = 1;
        for (int i = scale(); i < 6; i++) {
            unit *= 10;
        }
        return unit;
    }

    /** Whether a figure's amount is known to the unit or better: prose may say less. */
    boolean isSharp(int cell) {
        return isMoney(exact.get(cell)) && printed.get(cell).figure().isPrinted()
                && exact.get(cell).figure().scale() >= scale();
    }

    /** Whether a figure says an amount, be it roughly, or a count. */
    boolean isKnown(int cell) {
        return exact.get(cell).figure().isPrinted() && printed.get(cell).figure().isPrinted();
    }

    boolean isFixed(int cell) {
        return fixed.contains(printed.get(cell).ref());
    }

    long fen(int cell) {
        return exact.get(cell).figure().amount().map(Money::fen).orElse(0L);
    }

    long printedFen(int cell) {
        return printed.get(cell).figure().amount().map(Money::fen).orElse(0L);
    }
}
