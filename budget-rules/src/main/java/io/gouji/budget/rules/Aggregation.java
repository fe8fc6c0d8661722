package io.gouji.budget.rules;

import io.gouji.budget.cube.Dimension;
import io.gouji.budget.cube.Region;
import io.gouji.budget.money.Money;
import io.gouji.budget.table.Cell;
import io.gouji.budget.table.DepartmentBudget;
import io.gouji.budget.table.Measure;
import java.io.Serializable;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The documents of all units of a department taken together (汇总), to be held against the department's own: what the
 * department prints is the sum of what its units print (部门 = Σ 单位), as far as rounding allows.
 */
public final class Aggregation {

    private final Map<Region, List<Cell>> parts = new LinkedHashMap<>();
    private final int units;

    private Aggregation(List<DepartmentBudget> documents) {
        this.units = documents.size();
        for (DepartmentBudget document : documents) {
            figures(document).forEach((region, cell) -> parts.computeIfAbsent(region, key -> new ArrayList<>()).add(cell));
        }
    }

    /**
     * A sum over the units, and the figure of the department, if there is one.
     *
     * @param region what is summed
     * @param wholes the department's figure; none if it prints none for that region
     * @param parts the units' figures; a unit that prints none has no money there
     * @param difference printed less computed, in 万元
     * @param allowed by how much rounding lets the two differ
     * @param outcome exact, rounded or broken
     */
    public record Sum(Region region, List<Cell> wholes, List<Cell> parts, BigDecimal difference, BigDecimal allowed, Outcome outcome)
            implements Serializable {

        private static final long serialVersionUID = 1L;
    }

    /** The documents of the units (单位文件). */
    public static Aggregation of(List<DepartmentBudget> units) {
        return new Aggregation(units);
    }

    /** What the units print together, by what it measures. */
    public Map<Region, Money> sums() {
        Map<Region, Money> sums = new LinkedHashMap<>();
        parts.forEach((region, cells) -> sums.put(region, sum(cells)));
        return sums;
    }

    /** Every figure of the department, and every figure that only units print, with its outcome (部门与单位核对). */
    public List<Sum> check(DepartmentBudget department) {
        Map<Region, Cell> wholes = figures(department);
        List<Sum> sums = new ArrayList<>();
        wholes.forEach((region, whole) -> sums.add(compare(region, List.of(whole), parts.getOrDefault(region, List.of()))));
        parts.forEach((region, cells) -> {
            if (!wholes.containsKey(region)) {
                sums.add(compare(region, List.of(), cells));
            }
        });
        return sums;
    }

    private static Sum compare(Region region, List<Cell> wholes, List<Cell> parts) {
        BigDecimal difference = sum(wholes).minus(sum(parts)).amount();
        List<Cell> rounded = new ArrayList<>(wholes);
        rounded.addAll(parts);
        BigDecimal allowed = rounded.stream().filter(cell -> !amount(cell).isZero()).map(cell -> cell.figure().halfUnit())
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        boolean negative = rounded.stream().anyMatch(cell -> amount(cell).isNegative());
        int room = difference.abs().compareTo(allowed);     // half a unit above is the next figure, unless below zero
        Outcome outcome = difference.signum() == 0 ? Outcome.EXACT
                : room < 0 || room == 0 && negative ? Outcome.ROUNDED : Outcome.BROKEN;
        return new Sum(region, wholes, List.copyOf(parts), difference, allowed, outcome);
    }

    /** The first figure of each region; what stands at one unit or project is not the same in a department's document. */
    private static Map<Region, Cell> figures(DepartmentBudget document) {
        Map<Region, Cell> figures = new LinkedHashMap<>();
        for (Cell cell : document.cells()) {
            boolean own = cell.region().isRoot(Dimension.UNIT) && cell.region().isRoot(Dimension.PROJECT);
            if (own && cell.measure() == Measure.AMOUNT && cell.figure().amount().isPresent()) {
                figures.putIfAbsent(cell.region(), cell);
            }
        }
        return figures;
    }

    private static Money sum(List<Cell> cells) {
        return Money.sum(cells.stream().map(Aggregation::amount).toList());
    }

    private static Money amount(Cell cell) {
        return cell.figure().amount().orElseThrow();
    }

    @Override
    public String toString() {
        return units + " documents, " + parts.size() + " sums";
    }
}
